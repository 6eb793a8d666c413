import { expect, test } from "@jest/globals";
import { markdownFiles, read } from "./markdown.ts";

const { scripts } = JSON.parse(read("package.json"));

test.each(markdownFiles)("%s names no npm script that there is not", (file) => {
  const named = [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
