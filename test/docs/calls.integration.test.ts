import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { examples } from "./docstrings.ts";
import { markdownBlocks, read, root } from "./markdown.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "orderline-calls-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Plays scripted calls on the shipped line, as `npm start -- --play` does. */
async function played(scripts: readonly { readonly place: string; readonly text: string }[]) {
  const names = scripts.map(({ place }) => join(folder, `${place.replace(/\W+/g, "-")}.call.yaml`));
  await Promise.all(scripts.map(({ text }, index) => writeFile(`${names[index]}`, text)));
  const program = ["--no-warnings", "--import", "tsx", "local/start/start.ts", "--play", ...names];
  return new Promise<string>((resolve) => {
    execFile(process.execPath, program, { cwd: root }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
}

const calls = [...markdownBlocks, ...examples].filter(({ language }) => language === "yaml");
/** The simulator knows no orders: its calls are to other lines than ours, and read by tests of its own. */
const isOfTheSimulator = ({ place }: { readonly place: string }) => place.startsWith("simulator/");

test("every YAML block is a call, and goes as it is written", async () => {
  const scripts = calls.filter((call) => !isOfTheSimulator(call));
  expect(scripts.length).toBeGreaterThan(0);
  expect(await played(scripts)).toContain(`${scripts.length} of ${scripts.length} calls went as scripted.`);
}, 60_000);

test("the simulator's calls and settings are read by its own tests", () => {
  expect(calls.filter(isOfTheSimulator).map(({ place }) => place.replace(/:.*/, ""))).toEqual([
    "simulator/README.md",
    "simulator/README.md",
    "simulator/script/README.md",
  ]);
  expect(read("simulator/test/cli/readme.integration.test.ts")).toContain("../../README.md");
  expect(read("simulator/test/script/read-script.test.ts")).toContain("script/README.md");
});

test("a call that goes another way is named by where it stands", async () => {
  const { text } = calls.find((call) => !isOfTheSimulator(call)) ?? { text: "" };
  const other = text.replace(/- hears: .*/, "- hears: Guten Tag");
  expect(await played([{ place: "docs/other.md:3", text: other }])).toMatch(
    /went another way.*docs-other-md-3/s,
  );
}, 60_000);
