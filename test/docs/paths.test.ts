import { dirname, join, normalize } from "node:path";
import { expect, test } from "@jest/globals";
import { files, markdownFiles, proseOf } from "./markdown.ts";

/** Folders whose paths a text gives from the root of the repository. */
const ours = /^(src|infra|simulator|local|scripts|bench|test|docs|examples|\.ci)\/[\w./@*<>-]*$/;

/** A path with `*` or `<tag>` for some name in it. */
const exists = (path: string): boolean => {
  const [, trimmed = ""] = /^(.*?)\/?$/.exec(path) ?? [];
  const literal = trimmed.replace(/[.+]/g, "\\$&").replace(/\*|<[^>]+>/g, "[^/]+");
  const pattern = new RegExp(`^${literal}(/|$)`);
  return trimmed === "." || files.some((file) => pattern.test(file));
};

const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replace(/ /g, "-");

const headingsOf = (file: string): readonly string[] =>
  [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => slug(heading));

test.each(markdownFiles)("%s names no path that is not there", (file) => {
  const named = [...proseOf(file).matchAll(/`([^`\n]+)`/g)].flatMap(([, code = ""]) =>
    code.split(/[\s,]+/).filter((word) => ours.test(word)),
  );
  expect(named.filter((path) => !exists(path))).toEqual([]);
});

test.each(markdownFiles)("%s has no link that leads nowhere", (file) => {
  const targets = [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const astray = targets
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [path = "", heading] = target.split("#");
      const to = path ? normalize(join(dirname(file), path)) : file;
      return !exists(to) || (heading !== undefined && !headingsOf(to).includes(heading));
    });
  expect(astray).toEqual([]);
});

test("a path that is not there is seen, and one with a name left open is found", () => {
  expect(exists("src/no-such-file.ts")).toBe(false);
  expect(exists("src/domain")).toBe(true);
  expect(exists("src/adapters/<technology>/index.ts")).toBe(true);
  expect(exists("local/calls/*/<story>.call.yaml")).toBe(true);
  expect(ours.test("src/domain/order.ts")).toBe(true);
});
