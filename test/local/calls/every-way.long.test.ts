import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { CallEvent, Flow } from "connect-simulator";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import type { Engine } from "../../../local/aws/engine.ts";
import type { LocalCallOptions } from "../../../local/line/index.ts";
import { type CallFile, callFiles } from "../../../local/script/call-files.ts";
import { everyRefusalAndTopic } from "../../infra/flow/line-with-bot.ts";
import { everyWhisperCall } from "../../infra/flow/whisper-call.ts";
import { coverageReport, readShippedFlows } from "./coverage-report.ts";
import { playAsScripted, playChecked } from "./play-checked.ts";

/** For tests that make hundreds of calls, in milliseconds. */
const timeLimit = 300_000;

const files: readonly CallFile[] = await callFiles();
const flows: readonly Flow[] = await readShippedFlows();
const travelled = new Map<CallFile, readonly CallEvent[]>();
const injected: CallEvent[] = [];
let engine: Engine;

beforeAll(async () => {
  engine = await startDynalite();
  for (const file of files) travelled.set(file, await playAsScripted(file.script, { engine }));
}, timeLimit);
afterAll(async () => {
  const { text } = coverageReport(flows, [...travelled.values()].flat(), injected);
  process.stderr.write(`\n${files.length} scripted calls\n${text}\n`);
  await engine.stop();
});

test(
  "the caller hangs up at each step",
  async () => {
    const wrong: string[] = [];
    for (const { script } of goingEverywhere())
      for (let length = 0; length < script.steps.length; length += 1) {
        const { problems, told } = await playChecked(
          { ...script, steps: script.steps.slice(0, length) },
          { engine },
        );
        if (problems.length > 0) wrong.push(told);
      }
    expect(wrong).toEqual([]);
  },
  timeLimit,
);

test(
  "Connect fails in every block that can fail",
  async () => {
    const wrong: string[] = [];
    for (const flow of flows)
      for (const { id, errors } of flow.blocks.values())
        for (const error of errors.keys()) {
          const [file] = shortestFirst().filter((one) => enters(one, id));
          if (!file) continue;
          let failed = false;
          const outage: LocalCallOptions["outage"] = ({ block }) => {
            if (block !== id || failed) return undefined;
            failed = true;
            return error;
          };
          const { problems, told, events } = await playChecked(file.script, { engine, outage });
          injected.push(...events);
          if (problems.length > 0) wrong.push(`${id}, ${error}\n${told}`);
        }
    expect(wrong).toEqual([]);
  },
  timeLimit,
);

test("every block and every branch is travelled, if not with the functions of today, then with others", async () => {
  for (const { events } of [...(await everyWhisperCall()), ...(await everyRefusalAndTopic())])
    injected.push(...events);
  const { missed } = coverageReport(flows, [...travelled.values()].flat(), injected);
  expect(missed).toEqual([]);
});

const enters = (file: CallFile, id: string): boolean =>
  (travelled.get(file) ?? []).some((event) => event.type === "entered" && event.block === id);

const shortestFirst = (): readonly CallFile[] =>
  [...travelled.keys()].sort((one, other) => one.script.steps.length - other.script.steps.length);

/** A few calls that go through every block between them. */
function goingEverywhere(): readonly CallFile[] {
  const open = new Set(flows.flatMap(({ blocks }) => [...blocks.keys()]));
  const chosen: CallFile[] = [];
  const gain = (file: CallFile): number => [...open].filter((id) => enters(file, id)).length;
  for (;;) {
    const [best] = shortestFirst().toSorted((one, other) => gain(other) - gain(one));
    if (!best || gain(best) === 0) return chosen;
    chosen.push(best);
    for (const id of open) if (enters(best, id)) open.delete(id);
  }
}
