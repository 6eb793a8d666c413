import { describe, expect, test } from "@jest/globals";
import { storedOrder } from "../../src/adapters/dynamodb/order-attributes.ts";
import { faults, lambdaResults, outcomes, refusals } from "../../src/application/index.ts";
import { settings } from "../../src/composition/settings.ts";
import { parameterNames } from "../../src/handlers/index.ts";
import { read } from "./markdown.ts";

const rowsOf = (file: string): readonly string[] =>
  read(file)
    .split("\n")
    .filter((line) => line.startsWith("| `"));

describe("docs/configuration.md", () => {
  test.each(Object.entries(settings))(
    "has %s, with its default and its choices",
    (name, { fallback, wants }) => {
      const [row = ""] = rowsOf("docs/configuration.md").filter((line) => line.includes(`\`${name}\``));
      const [, , defaults] = row.split("|");
      expect(defaults).toContain(fallback === "" ? "none" : `\`${fallback}\``);
      const [, choices] = /^one of (.*)$/.exec(wants) ?? [];
      for (const choice of choices?.split(", ") ?? []) expect(row).toContain(`\`${choice}\``);
    },
  );
});

describe("docs/lambdas.md", () => {
  const page = rowsOf("docs/lambdas.md").join("\n");
  const words = [...lambdaResults, ...outcomes, ...refusals, ...faults, ...parameterNames];

  test.each([...new Set<string>(words)])("has %s", (word) => {
    expect(page).toContain(`\`${word}\``);
  });
});

describe("the README", () => {
  const [names = ""] = read("README.md")
    .split("\n")
    .filter((line) => line.includes("Attribute names are"));

  test.each(storedOrder.attributes)("has the attribute %s among those of the table", (attribute) => {
    const named = [...names.matchAll(/`(\w+)(…?)`/g)].some(([, name = "", more]) =>
      more ? attribute.startsWith(name) : attribute === name,
    );
    expect([attribute, named]).toEqual([attribute, true]);
  });
});
