import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "../..");
const textOf = (...path: readonly string[]) => readFileSync(join(root, ...path), "utf8");
const adapters = readdirSync(join(root, "src/adapters"));

const entries = JSON.parse(textOf("package.json")).exports;
const rows =
  textOf("README.md")
    .match(/^\|.*adapters\/.*$/gm)
    ?.join("\n") ?? "";
const composition = readdirSync(join(root, "src/composition"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => textOf("src/composition", file))
  .join("\n");

test("there are adapters", () => expect(adapters).toContain("dynamodb"));

describe.each(adapters)("the adapter %s", (adapter) => {
  test("is an entry of the package", () => {
    expect(entries).toHaveProperty([`./adapters/${adapter}`]);
  });

  test("has its place in the README's table of entries", () => {
    expect(rows).toMatch(new RegExp(`(orderline/adapters|…)/${adapter}\``));
  });

  test("is bound in the composition, or says in its index why it is not", () => {
    const isBound = composition.includes(`"../adapters/${adapter}/index.ts"`);
    const reason = / \* Not bound in the composition: .{10,}$/m.exec(
      textOf("src/adapters", adapter, "index.ts"),
    );
    expect(isBound).toBe(reason === null);
  });
});
