import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { say, smallFlow } from "../flow/small-flow.ts";
import { content, endTest, hears } from "../test-case/written.ts";

const main = join(import.meta.dirname, "../../cli/main.ts");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "connect-simulator-"));
  const file = (name: string, text: string) => writeFile(join(folder, name), text);
  await file("flow.json", JSON.stringify(smallFlow({ welcome: say("Welcome to the bakery.") })));
  await file("greets.test-case.json", content({ welcome: { on: hears("Welcome"), does: [endTest] } }));
  await file("leaves.test-case.json", content({ goodbye: { on: hears("Goodbye"), does: [endTest] } }));
  await file("unknown.test-case.json", '{ "Version": "2019-10-30", "Observations": [{}] }');
  await file(
    "greets.call.yaml",
    "title: Greets\ncaller: withheld\nlanguage: en-US\nat: 2026-11-24T10:00Z\nsteps:\n  - hears: Welcome\n",
  );
});

const run = (...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--no-warnings", "--import", import.meta.resolve("tsx"), main, "test", "--flow", "flow.json", ...args],
      { cwd: folder, timeout: 25_000 },
      (error, out) => resolve({ code: error ? Number(error.code ?? -1) : 0, out }),
    );
  });

test("test cases of Connect stand beside scripted calls, in one report", async () => {
  const { code, out } = await run(
    ...["greets.call.yaml", "greets.test-case.json", "leaves.test-case.json"],
    ...["--junit", "report.xml"],
  );
  expect(code).toBe(1);
  expect(out).toContain("✓ greets.test-case.json");
  expect(out).toContain('expected to hear "Goodbye"');
  expect(out).toContain("2 of 3 calls went as scripted.");
  expect(await readFile(join(folder, "report.xml"), "utf8")).toContain('tests="3" failures="1" errors="0"');
});

test("one that cannot be read is told with its path", async () => {
  const { code, out } = await run("unknown.test-case.json");
  expect(code).toBe(2);
  expect(out).toContain("Observations[0].Identifier: ");
});
