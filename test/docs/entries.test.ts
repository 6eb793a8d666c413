import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { entries } from "../../scripts/entries.ts";
import { docstringsOf } from "./docstrings.ts";
import { read, root } from "./markdown.ts";

describe.each(entries)("the entry $name", ({ name, file }) => {
  test("is made from a file", () => {
    expect(existsSync(join(root, file))).toBe(true);
  });

  test("says first what it is, with an example", () => {
    const [{ text, line } = { text: "", line: 0 }] = docstringsOf(file);
    expect(line).toBe(1);
    expect(text).toMatch(/^\s*\S.*[.:]\s/);
    expect(text).toMatch(/^@module$/m);
    expect(text).toMatch(/^@example\b/m);
  });

  test("has a row in a README", () => {
    const rows = [...(read("README.md") + read("simulator/README.md")).matchAll(/^\| `.*?(?= \|)/gm)];
    expect(rows.some(([entry]) => entry.includes(`\`${name}\``))).toBe(true);
  });
});
