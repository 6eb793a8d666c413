const { cases, differing } = require("./contracts.js");
const entries = require("./entries.json");

test("entries", () => {
  const modules = entries.map((entry) => require(entry));
  expect(modules.filter((module) => Object.keys(module).length === 0)).toEqual([]);
  expect(differing(entries, modules)).toEqual([]);
});

test.each(cases)("$name", ({ run }) => run());
