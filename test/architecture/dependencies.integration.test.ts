import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const tree = ["src", "infra", "simulator", "local", "scripts", "bench", "model", "test"];

/** Folders, and what a file in them must not say. */
const forbidden = [
  ["src/domain", 'import "../application/index.ts";'],
  ["src/domain", 'import "zod/mini";'],
  ["src/domain", 'import "node:fs";'],
  ["src/application", 'import "../wording/index.ts";'],
  ["src/application", 'export type { OrderStatus } from "../domain/order.ts";'],
  ["src/wording", 'import "../handlers/index.ts";'],
  ["src/adapters/sns", 'import "@aws-sdk/lib-dynamodb";'],
  ["src/adapters/sns", 'import "../dynamodb/index.ts";'],
  ["src/adapters/console", 'import "../aws-request-handler.ts";'],
  ["src/adapters", 'import "@aws-sdk/client-sns";'],
  ["src/adapters", 'import "./sns/sns-client.ts";'],
  ["src/handlers", 'import "../adapters/sns/index.ts";'],
  ["src/handlers", 'import "inversify";'],
  ["src/handlers", 'import "./connect/reply.ts";'],
  ["src/handlers/lex", 'import "../connect/reply.ts";'],
  ["src/handlers/connect", 'import "../notices/sweep-notices.ts";'],
  ["src/handlers/notices", 'import "../index.ts";'],
  ["src/testing", 'import "@jest/globals";'],
  ["src/composition", 'import "connect-simulator";'],

  ["simulator/flow", 'import "../../src/domain/index.ts";'],
  ["simulator/bot", 'export type { Language } from "../../src/domain/index.ts";'],
  ["simulator/drawing", 'import "../../infra/flow/order-line.ts";'],
  ["simulator/page", 'import "../../local/line/index.ts";'],
  ["simulator/script", 'export type T = import("../../local/line/index.ts").LocalLine;'],
  ["simulator/terminal", 'import "../../scripts/create-table.ts";'],
  ["simulator/terminal", 'import "connect-simulator/script";'],
  ["simulator/flow-language", 'import "inversify";'],
  ["simulator/flow", 'import "@jest/globals";'],
  ["simulator/test", 'import "../../src/domain/index.ts";'],

  ["infra/stack", 'import "../../local/line/index.ts";'],
  ["infra/flow", 'import "../../scripts/create-table.ts";'],
  ["infra/flow", 'import "../../simulator/script/index.ts";'],
  ["infra/bot", 'import "../../simulator/flow/run-flow.ts";'],
  ["infra/bot", 'import "../../src/handlers/lex/intents.ts";'],
  ["scripts", 'import "../local/line/index.ts";'],
  ["local/line", 'import "../../simulator/flow/run-flow.ts";'],
  ["local/line", 'import "../../bench/figures.ts";'],
  ["bench", 'import "../simulator/flow/run-flow.ts";'],
  ["model", 'import "../src/domain/index.ts";'],
  ["test/local", 'import "../../simulator/flow/run-flow.ts";'],
] as const;

const allowed = [
  ["src/adapters/sns", 'import "../aws-request-handler.ts";'],
  ["src/handlers", 'import "../application/index.ts";'],
  ["src/handlers/lex", 'import "../caller-of.ts";'],
  ["simulator/flow", 'import "zod/mini";'],
  ["simulator/test", 'import "../flow/run-flow.ts";'],
  ["infra/flow", 'import "connect-simulator/script";'],
  ["local/line", 'import "../../infra/flow/order-line.ts";'],
  ["local/line", 'import "connect-simulator";'],
  ["test/domain", 'import "../../src/domain/order.ts";'],
] as const;

/** Planted as well: a circle inside the simulator, and sources that need a test. */
const circle = ["simulator/flow/planted-egg.ts", "simulator/flow/planted-hen.ts"] as const;
const leaning = ["simulator/planted-leaning.ts", "scripts/planted-leaning.ts"] as const;
const others = [
  ["simulator/flow/planted-egg.ts", 'import "./planted-hen.ts";'],
  ["simulator/flow/planted-hen.ts", 'import "./planted-egg.ts";'],
  ["simulator/planted-leaning.ts", 'import "./test/planted-case.ts";'],
  ["simulator/test/planted-case.ts", "export {};"],
  ["scripts/planted-leaning.ts", 'import "../test/planted-case.ts";'],
  ["test/planted-case.ts", "export {};"],
] as const;

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const fileOf = (folder: string, position: number) => `${folder}/planted-${position}.ts`;
let copy = "";
let violations: readonly Violation[] = [];

/** A copy of the tree with one file planted for every statement, checked once, by the command of `npm run arch`. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "orderline-arch-"));
  const there = (path: string) => join(copy, path);
  const filter = (path: string) => !path.endsWith("/dist");
  await Promise.all(tree.map((name) => cp(join(root, name), there(name), { recursive: true, filter })));
  for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"])
    await cp(join(root, file), there(file));
  await symlink(join(root, "node_modules"), there("node_modules"));
  const planted = [...forbidden, ...allowed].map(
    ([folder, statement], position) => [fileOf(folder, position), statement] as const,
  );
  await Promise.all([...planted, ...others].map(([file, code]) => writeFile(there(file), `${code}\n`)));
  const { scripts } = JSON.parse(await readFile(there("package.json"), "utf8"));
  const [command, ...args] = scripts.arch.split(" ");
  const { stdout } = await run(join(root, "node_modules/.bin", command), [...args, "--output-type", "json"], {
    cwd: copy,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stdout: string }) => error);
  violations = JSON.parse(stdout).summary.violations;
}, 120_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

const rulesBrokenBy = (file: string) =>
  violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

const cases = (statements: typeof forbidden | typeof allowed, first = 0) =>
  statements.map(([folder, statement], index) => ({
    folder,
    statement,
    file: fileOf(folder, first + index),
  }));

describe("the architecture check", () => {
  test.each(cases(forbidden))("does not let $folder say $statement", ({ file }) => {
    expect(rulesBrokenBy(file)).toContain("not-in-allowed");
    expect(rulesBrokenBy(file)).not.toContain("not-to-unresolvable");
  });

  test.each(cases(allowed, forbidden.length))("lets $folder say $statement", ({ file }) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });

  test("finds a circle", () => {
    expect(circle.flatMap(rulesBrokenBy)).toEqual(["no-circular"]);
  });

  test.each(leaning)("does not let %s lean on a test", (file) => {
    expect(rulesBrokenBy(file)).toContain("nobody-leans-on-tests");
  });
});
