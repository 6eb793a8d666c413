import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import type { Engine } from "../../../local/aws/engine.ts";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";
import { callFiles } from "../../../local/script/call-files.ts";
import { testCasesDocument } from "../../../local/test-cases/document.ts";
import { type ExportedCall, testCaseTemplate } from "../../../local/test-cases/template.ts";
import { runOn, type Tried, tryAsTestCase } from "../../../local/test-cases/try-as-test-case.ts";

let engine: Engine;
let line: LocalLine;
const tried: Tried[] = [];

beforeAll(async () => {
  engine = await startDynalite();
  line = await openLocalLine({ engine, orders: [] });
  for (const file of await callFiles()) tried.push(await tryAsTestCase(file, engine));
}, 300_000);
afterAll(async () => {
  await line.close();
  await engine.stop();
});

const exported = (): readonly ExportedCall[] => tried.flatMap((one) => ("content" in one ? [one] : []));

test("docs/test-cases.md tells which there are: npm run -s test-cases > docs/test-cases.md", () => {
  expect(readFileSync("docs/test-cases.md", "utf8")).toBe(testCasesDocument(tried));
});

describe("our scripted calls as test cases", () => {
  test("go as scripted, all at once on one line", async () => {
    const results = await Promise.all(exported().map((call) => runOn(line, call)));
    expect(results.flatMap(({ name, why }) => (why ? [`${name}: ${why}`] : []))).toEqual([]);
  });

  test("fail where anything else is said than any of them waits for", async () => {
    const wrong = exported().flatMap((call) =>
      call.content.Observations.flatMap(({ Event }, index) =>
        Event.Type === "MessageReceived" ? [{ call, index }] : [],
      ),
    );
    for (const { call, index } of wrong) {
      const changed = structuredClone(call);
      const event = changed.content.Observations[index]?.Event;
      if (event?.Type === "MessageReceived") event.Properties.Text = "Nobody says this.";
      expect({ call: call.name, index, ...(await runOn(line, changed)) }).toMatchObject({ status: "FAILED" });
    }
  });

  test("stay within what a template and a test case may hold", () => {
    const template = testCaseTemplate(exported());
    expect(Object.keys(template.Resources)).toHaveLength(exported().length);
    expect(JSON.stringify(template).length).toBeLessThan(1_000_000);
    for (const { Properties } of Object.values(template.Resources)) {
      expect(Properties.Name.length).toBeLessThanOrEqual(127);
      expect(Properties.Content["Fn::Sub"].length).toBeLessThanOrEqual(256_000);
    }
  });

  test("are all known by the template's parameters", () => {
    const template = testCaseTemplate(exported());
    const named = [...JSON.stringify(template).matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(template.Parameters)).toEqual(expect.arrayContaining(named));
  });
});
