import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { CallEvent, Flow } from "connect-simulator";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import type { Engine } from "../../../local/aws/engine.ts";
import { type CallFile, callScripts } from "../../../local/calls/call-scripts.ts";
import type { LocalCallOptions, LocalLineOptions } from "../../../local/line/index.ts";
import { type OrderScript, orderScripts } from "../../../local/script/order-scripts.ts";
import { overheardLine } from "./overheard-line.ts";
import { report, shippedLine } from "./shipped-line.ts";

/** Ways that a flow has to have and no call can take: what would lead there would have to happen between two functions in a row. */
const never = [
  // The bot's hook has just found the order, of another version.
  "settle-again-outcome: Equals not-found",
  "settle-again-outcome: Equals refused",
  // Whoever has an order in hand has proven it, and proofs do not expire.
  "keys-status-outcome: Equals refused",
];

/** For tests that make a hundred calls, in milliseconds. */
const patience = 60_000;

const files: readonly CallFile[] = await callScripts();
const flows: readonly Flow[] = await shippedLine();
const travelled = new Map<CallFile, readonly CallEvent[]>();
const planted: CallEvent[] = [];
let engine: Engine;

beforeAll(async () => {
  engine = await startDynalite();
});
afterAll(async () => {
  const { text } = report(flows, [...travelled.values()].flat(), planted);
  process.stderr.write(`\n${files.length} scripted calls\n${text}\n`);
  await engine.stop();
});

interface Setting {
  readonly missedSlot?: NonNullable<LocalLineOptions["missedSlot"]>;
  readonly outage?: LocalCallOptions["outage"];
}

async function played(script: OrderScript, { missedSlot, outage }: Setting = {}) {
  const overheard = await overheardLine(script, { engine, ...(missedSlot && { missedSlot }) }, outage);
  const play = await orderScripts.play(script, overheard.line);
  const wrongs = await overheard.wrongs();
  await overheard.close();
  const told = [orderScripts.format(play, false), ...wrongs].join("\n");
  return { astray: play.deviation !== undefined, wrongs, told, events: overheard.events };
}

describe("every scripted call", () => {
  test.each(files)("$name", async (file) => {
    const { astray, wrongs, told, events } = await played(file.script);
    travelled.set(file, events);
    if (astray || wrongs.length > 0) throw new Error(told);
  });
});

describe("dates in Japanese, where Lex falls back at what it does not understand", () => {
  test.each(files.filter(({ name }) => /^ja\/.*(date|day|week|tomorrow)/.test(name)))(
    "$name",
    async ({ script }) => {
      const { astray, wrongs, told } = await played(script, { missedSlot: "fall-back" });
      if (astray || wrongs.length > 0) throw new Error(told);
    },
  );
});

test(
  "the caller hangs up at each step",
  async () => {
    const wrong: string[] = [];
    for (const { script } of goingEverywhere())
      for (let length = 0; length < script.steps.length; length += 1) {
        const { wrongs, told } = await played({ ...script, steps: script.steps.slice(0, length) });
        if (wrongs.length > 0) wrong.push(told);
      }
    expect(wrong).toEqual([]);
  },
  patience,
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
          const { wrongs, told, events } = await played(file.script, { outage });
          planted.push(...events);
          if (wrongs.length > 0) wrong.push(`${id}, ${error}\n${told}`);
        }
    expect(wrong).toEqual([]);
  },
  patience,
);

test("every block and every branch is travelled", () => {
  const { missed } = report(flows, [...travelled.values()].flat(), planted);
  expect(missed).toEqual(never);
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
