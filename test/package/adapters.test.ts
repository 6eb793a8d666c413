import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "../..");
const textOf = (...path: readonly string[]) => readFileSync(join(root, ...path), "utf8");
/** The text of every source in that folder; none where there is no such folder. */
const textsIn = (folder: string): string =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => textOf(folder, file))
        .join("\n")
    : "";

/** The folders: what adapters share lies beside them, and is no adapter. */
const adapters = readdirSync(join(root, "src/adapters"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const { exports: entries, peerDependencies, peerDependenciesMeta } = JSON.parse(textOf("package.json"));
const composition = textsIn("src/composition");

test("there are adapters", () => expect(adapters).toContain("dynamodb"));

describe.each(adapters)("the adapter %s", (adapter) => {
  const sources = textsIn(`src/adapters/${adapter}`);

  test("is an entry of the package", () => {
    expect(entries).toHaveProperty([`./adapters/${adapter}`]);
  });

  test("is bound in the composition, or says in its index why it is not", () => {
    const isBound = composition.includes(`"../adapters/${adapter}/index.ts"`);
    const reason = / \* Not bound in the composition: .{10,}$/m.exec(sources);
    expect(isBound).toBe(reason === null);
  });

  test("is tried by the contract of its port, in a folder of tests of its own", () => {
    const contracts = {
      OrderRepository: "orderRepositoryContract(",
      Notifier: "notifierContract(",
      ProofCounter: "proofCounterContract(",
    };
    const wanted = Object.entries(contracts).filter(([port]) => new RegExp(`\\b${port}\\b`).test(sources));
    const tests = textsIn(`test/adapters/${adapter}`);
    expect(wanted.filter(([, contract]) => !tests.includes(contract))).toEqual([]);
  });
});

test("who does not use an adapter need not install its library", () => {
  const optional = Object.keys(peerDependencies).map((name) => [name, { optional: true }]);
  expect(peerDependenciesMeta).toEqual(Object.fromEntries(optional));
});
