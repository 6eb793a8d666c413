import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** Folders, and what a file in them must not say. */
const forbidden = [
  ["domain", 'import "../application/index.ts";'],
  ["domain", 'import "zod/mini";'],
  ["domain", 'import "node:fs";'],
  ["application", 'import "../wording/index.ts";'],
  ["application", 'export type { OrderStatus } from "../domain/order.ts";'],
  ["wording", 'import "../handlers/index.ts";'],
  ["adapters/sns", 'import "@aws-sdk/lib-dynamodb";'],
  ["adapters/sns", 'import "../dynamodb/index.ts";'],
  ["handlers", 'import "../adapters/sns/index.ts";'],
  ["handlers", 'import "inversify";'],
  ["handlers", 'import "./connect/reply.ts";'],
  ["handlers/lex", 'import "../connect/reply.ts";'],
  ["handlers/notices", 'import "../index.ts";'],
  ["testing", 'import "@jest/globals";'],
] as const;
const allowed = [
  ["handlers", 'import "../application/index.ts";'],
  ["handlers/lex", 'import "../caller-of.ts";'],
] as const;

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

const nameOf = (position: number) => `planted-${position}.ts`;
let copy = "";
let report: Report;

/** A copy of the sources with one file planted for every statement, checked once. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "orderline-arch-"));
  await cp(join(root, "src"), join(copy, "src"), { recursive: true });
  for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"])
    await cp(join(root, file), join(copy, file));
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  await Promise.all(
    [...forbidden, ...allowed].map(([folder, statement], position) =>
      writeFile(join(copy, "src", folder, nameOf(position)), `${statement}\n`),
    ),
  );
  const args = ["src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const { stdout } = await run(join(root, "node_modules/.bin/depcruise"), args, {
    cwd: copy,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stdout: string }) => error);
  report = JSON.parse(stdout);
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

const violationsOf = (folder: string, position: number) =>
  report.summary.violations.filter(({ from }) => from === `src/${folder}/${nameOf(position)}`);

describe("the architecture check", () => {
  test.each(forbidden.map(([folder, statement], position) => ({ folder, statement, position })))(
    "does not let src/$folder say $statement",
    ({ folder, position }) => {
      expect(violationsOf(folder, position)).toContainEqual(
        expect.objectContaining({ rule: expect.objectContaining({ name: "not-in-allowed" }) }),
      );
    },
  );

  test.each(
    allowed.map(([folder, statement], index) => ({ folder, statement, position: forbidden.length + index })),
  )("lets src/$folder say $statement", ({ folder, position }) => {
    expect(violationsOf(folder, position)).toEqual([]);
  });
});
