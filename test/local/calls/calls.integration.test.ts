import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { CallEvent, Flow } from "connect-simulator";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import type { Engine } from "../../../local/aws/engine.ts";
import type { LocalCallOptions, LocalLineOptions } from "../../../local/line/index.ts";
import { type OrderScript, orderScripts } from "../../../local/script/order-scripts.ts";
import { everyRefusalAndTopic } from "../../infra/flow/line-with-bot.ts";
import { everyWhisperCall } from "../../infra/flow/whisper-call.ts";
import { type CallFile, callFiles } from "./call-files.ts";
import { checkedLine } from "./checked-line.ts";
import { coverageReport, readShippedFlows } from "./coverage-report.ts";

/** For tests that make a hundred calls, in milliseconds. */
const timeLimit = 120_000;

const files: readonly CallFile[] = await callFiles();
const flows: readonly Flow[] = await readShippedFlows();
const travelled = new Map<CallFile, readonly CallEvent[]>();
const injected: CallEvent[] = [];
let engine: Engine;

beforeAll(async () => {
  engine = await startDynalite();
});
afterAll(async () => {
  const { text } = coverageReport(flows, [...travelled.values()].flat(), injected);
  process.stderr.write(`\n${files.length} scripted calls\n${text}\n`);
  await engine.stop();
});

interface Setting {
  readonly lex?: NonNullable<LocalLineOptions["lex"]>;
  readonly connect?: NonNullable<LocalLineOptions["connect"]>;
  readonly outage?: LocalCallOptions["outage"];
}

async function played(script: OrderScript, { lex = {}, connect = {}, outage }: Setting = {}) {
  const checked = await checkedLine(script, { engine, lex, connect }, outage);
  const play = await orderScripts.play(script, checked.line);
  const problems = await checked.problems();
  await checked.close();
  const told = [orderScripts.format(play, false), ...problems].join("\n");
  return { deviated: play.deviation !== undefined, problems, told, events: checked.events };
}

async function playedAsScripted(script: OrderScript, setting?: Setting): Promise<readonly CallEvent[]> {
  const { deviated, problems, told, events } = await played(script, setting);
  if (deviated || problems.length > 0) throw new Error(told);
  return events;
}

describe("every scripted call, with a kind Lex", () => {
  test.each(files)("$name", async (file) => {
    travelled.set(file, await playedAsScripted(file.script));
  });
});

describe("every scripted call, with a hostile Lex", () => {
  test.each(files)("$name", ({ script }) =>
    playedAsScripted(script, { lex: { undocumented: "hostile" } }).then(() => undefined),
  );
});

describe("every scripted call, with a hostile Connect, which takes no empty value", () => {
  test.each(files)("$name", ({ script }) =>
    playedAsScripted(script, { connect: { undocumented: "hostile" } }).then(() => undefined),
  );
});

describe("dates in Japanese, where Lex falls back at what it does not understand", () => {
  test.each(files.filter(({ name }) => /^ja\/.*(date|day|week|tomorrow)/.test(name)))("$name", ({ script }) =>
    playedAsScripted(script, { lex: { missedSlot: "fall-back" } }).then(() => undefined),
  );
});

test(
  "the caller hangs up at each step",
  async () => {
    const wrong: string[] = [];
    for (const { script } of goingEverywhere())
      for (let length = 0; length < script.steps.length; length += 1) {
        const { problems, told } = await played({ ...script, steps: script.steps.slice(0, length) });
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
          const { problems, told, events } = await played(file.script, { outage });
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
