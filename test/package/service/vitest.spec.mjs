import { expect, test } from "vitest";
import { cases, differing } from "./contracts.mjs";
import entries from "./entries.json" with { type: "json" };

test("entries", async () => {
  const modules = await Promise.all(entries.map((entry) => import(entry)));
  expect(modules.filter((module) => Object.keys(module).length === 0)).toEqual([]);
  expect(differing(entries, modules)).toEqual([]);
});

test.each(cases)("$name", ({ run }) => run());
