import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { flowFiles } from "../../../infra/flow/flow-files.ts";
import { type LineFlows, lineFlows } from "../../../infra/flow/line-flows.ts";
import { allTransitions } from "./checks/graph.ts";
import { line } from "./flows.ts";

let flows: LineFlows;
beforeAll(async () => {
  flows = await lineFlows();
});

const stored = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

describe("the files made from the flow's source", () => {
  test.each([
    "infra/flow/order-line.json",
    "infra/flow/agent-whisper.json",
    "docs/flow.svg",
    "docs/flow-blocks.svg",
  ])("%s is current: if not, npm run flow", async (path) => {
    const contentOf = flowFiles.get(path) ?? (() => Promise.resolve(""));
    expect(stored(path)).toBe(await contentOf(flows));
  });

  test("there are no others", () => expect(flowFiles.size).toBe(4));

  test("nothing is deployed or played from them: that would be the texts of some earlier day", async () => {
    const sources: string[] = [];
    for (const folder of ["infra", "local", "scripts"])
      for (const name of await readdir(folder, { recursive: true }))
        if (/\.tsx?$/.test(name)) sources.push(join(folder, name));
    const readers = sources.filter((path) =>
      /(order-line|agent-whisper)\.json/.test(readFileSync(path, "utf8")),
    );
    expect(readers).toEqual(["infra/flow/flow-files.ts"]);
  });
});

describe("the picture", () => {
  test("shows every block once", () => {
    const drawn = [...stored("docs/flow-blocks.svg").matchAll(/<g [^>]*id="([^"]+)"/g)];
    expect(drawn.map(([, id]) => id).sort()).toEqual(line.Actions.map(({ Identifier }) => Identifier).sort());
  });

  test("names every way to another phase", () => {
    const picture = stored("docs/flow-blocks.svg");
    const phase = (id: string) => id.split("-")[0];
    const away = allTransitions(line).filter(({ from, to }) => phase(from.Identifier) !== phase(to));
    expect(away.length).toBeGreaterThan(50);
    for (const { to } of away) expect(picture).toContain(`→ ${to}<`);
  });
});
