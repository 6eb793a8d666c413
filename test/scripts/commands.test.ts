import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isOurs } from "../../scripts/is-ours.ts";

const root = join(import.meta.dirname, "../..");

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

const textOf = (file: string): string => readFileSync(join(root, file), "utf8");
const fileOf = (script: string): string => /\S+\.ts/.exec(script)?.[0] ?? "";

describe.each(Object.entries(scripts))("npm run %s", (_, script) => {
  test("is a program of ours, or starts none", () => {
    expect(isOurs(script) || !/--import tsx/.test(script)).toBe(true);
  });

  if (!isOurs(script)) return;
  test("tells --help, refuses what it does not know and ends, by what all programs share", () => {
    expect(textOf(fileOf(script))).toMatch(/\b(runCommand|endWith)\(/);
  });

  test("tells before its work what it cannot write", () => {
    const text = textOf(fileOf(script));
    const isWriter = /\b(writeFile|written|screenshot)\(/.test(text);
    expect(!isWriter || /\bwritable\(/.test(text)).toBe(true);
  });
});
