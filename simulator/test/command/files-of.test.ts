import { relative } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { filesOf } from "../../command/files-of.ts";
import { type CommandLine, commandLine } from "../cli/command-line.ts";

let line: CommandLine;
beforeAll(async () => {
  line = await commandLine();
  for (const name of ["a.json", "b.txt", "deep/c.json", "deep/er/d.json", "node_modules/e.json", "w[1].json"])
    await line.file(name, {});
});

const json = { called: "*.json", names: /\.json$/ };

describe("words name files", () => {
  test.each([
    ["a.json", ["a.json"]],
    ["b.txt", ["b.txt"]],
    ["nowhere.json", ["nowhere.json"]],
    ["deep", ["deep/c.json", "deep/er/d.json"]],
    ["*.json", ["a.json", "w[1].json"]],
    ["?.txt", ["b.txt"]],
    ["**/*.json", ["a.json", "deep/c.json", "deep/er/d.json", "w[1].json"]],
    ["deep/**/d.*", ["deep/er/d.json"]],
    ["w[1].*", ["w[1].json"]],
  ])("%s", (word, names) => {
    const found = filesOf([`${line.folder}/${word}`], json);
    expect(found.map((file) => relative(line.folder, file))).toEqual(names);
  });

  test("each once, or none", () => {
    const word = `${line.folder}/a.json`;
    expect(filesOf([word, word], json)).toEqual([word]);
    const pattern = `${line.folder}/x*`;
    expect(() => filesOf([pattern], json)).toThrow(`${pattern}: no file here has such a name`);
    const folder = `${line.folder}/deep/er`;
    expect(() => filesOf([folder], { called: "*.txt", names: /\.txt$/ })).toThrow(
      `${folder}: there is no *.txt in this folder`,
    );
  });
});
