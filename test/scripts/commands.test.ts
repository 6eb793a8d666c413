import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isOurs } from "../../scripts/is-ours.ts";

const root = join(import.meta.dirname, "../..");

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

describe.each(Object.entries(scripts))("npm run %s", (_, script) => {
  test("is a program of ours, or starts none", () => {
    expect(isOurs(script) || !/--import tsx/.test(script)).toBe(true);
  });

  if (!isOurs(script)) return;
  test("tells --help, refuses what it does not know and ends, by what all programs share", () => {
    const [file = ""] = /\S+\.ts/.exec(script) ?? [];
    expect(readFileSync(join(root, file), "utf8")).toMatch(/\b(runCommand|endWith)\(/);
  });
});
