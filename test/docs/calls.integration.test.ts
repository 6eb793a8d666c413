import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { examples } from "./docstrings.ts";
import { markdownBlocks, root } from "./markdown.ts";

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

test("every YAML block is a call, and goes as it is written", async () => {
  const scripts = [...markdownBlocks, ...examples].filter(({ language }) => language === "yaml");
  expect(scripts.length).toBeGreaterThan(0);
  expect(await played(scripts)).toContain(`${scripts.length} of ${scripts.length} calls went as scripted.`);
}, 60_000);

test("a call that goes another way is named by where it stands", async () => {
  const [{ text = "" } = {}] = markdownBlocks.filter(({ language }) => language === "yaml");
  const other = text.replace(/- hears: .*/, "- hears: Guten Tag");
  expect(await played([{ place: "docs/other.md:3", text: other }])).toMatch(
    /went another way.*docs-other-md-3/s,
  );
}, 60_000);
