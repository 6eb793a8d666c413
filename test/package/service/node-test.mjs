import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, differing } from "./contracts.mjs";
import entries from "./entries.json" with { type: "json" };

test("entries", async () => {
  const modules = await Promise.all(entries.map((entry) => import(entry)));
  assert.ok(modules.every((module) => Object.keys(module).length > 0));
  assert.deepEqual(differing(entries, modules), []);
});

for (const { name, run } of cases) test(name, run);
