import * as z from "zod/mini";
import { type CallEvent, phoneLine, settableClock } from "../index.ts";
import type { ScriptWith } from "../script/call-script.ts";
import { blockFault } from "../script/faults.ts";
import { breakableLine, callScripts, knownFaults, type Play, value } from "../script/index.ts";
import { asPlay } from "../test-case/as-play.ts";
import { readTestCases } from "../test-case/read-test-cases.ts";
import { runTestCase } from "../test-case/run-test-case.ts";
import type { TestCase } from "../test-case/test-case.ts";
import { secondsOfWait } from "./given-caller.ts";
import { givenHours } from "./given-hours.ts";
import type { GivenLine } from "./given-line.ts";
import { eachOf } from "./pairs.ts";

/** What a script can say of the call besides: what functions answer, the hours, how long it waits in a queue, the contact's attributes. */
const heading = {
  replies: z.exactOptional(
    z.record(z.string(), z.unknown(), { error: 'replies by function, as look-up: { found: "True" }' }),
  ),
  hours: z.exactOptional(z.record(z.string(), value.words, { error: "hours by name, as office: never" })),
  wait: z.exactOptional(value.matching(/^(\d{1,6}|forever)$/, "seconds in a queue, or forever")),
  attributes: z.exactOptional(z.record(z.string(), z.string(), { error: "texts by name, as plan: gold" })),
};

type FlowScript = ScriptWith<typeof heading>;

/** A Monday morning: a script that says nothing of the time is played at the same one every time. */
const usualTime = "2026-01-05T10:00:00Z";

/** Reads scripts of somebody's flow, and plays each on a line of its own. */
export interface FlowScripts {
  /** @throws {ScriptUnreadable} naming all that is wrong with its line. */
  read(text: string, file: string): FlowScript;
  /** @throws {Error} that names what the call needs and nobody gave. */
  play(script: FlowScript): Promise<PlayedCall>;
  /** @throws {TestCaseUnreadable} with all that is wrong with the test cases of Amazon Connect in a file. */
  playTestCases(text: string, file: string): Promise<readonly PlayedCall[]>;
  format(play: Play): string;
}

export interface PlayedCall extends Play {
  readonly events: readonly CallEvent[];
}

export function flowScripts({ functions, flows, caller, at, settings }: GivenLine): FlowScripts {
  const blocks = new Set(flows.flatMap(({ flow }) => [...flow.blocks.keys()]));
  const faults = knownFaults(functions, { services: [...blocks].map(blockFault) });
  const usual = {
    caller: caller.from ?? "withheld",
    language: caller.language ?? "en-US",
    at: at?.toISOString().replace(/\.\d+/, "") ?? usualTime,
  };
  const scriptsNamed = (title: string) => callScripts({ faults, heading, usual: { ...usual, title } });
  const scripts = scriptsNamed("call");
  return {
    read: (text, file) => scriptsNamed(file).read(text, file),
    format: (play) => scripts.format(play),
    async playTestCases(text, file) {
      const from = caller.from === undefined ? {} : { from: caller.from };
      const line = phoneLine(settings(settableClock(at ?? new Date(usualTime))));
      const run = async (one: TestCase) => asPlay(await runTestCase(one, line, from), text);
      return Promise.all(readTestCases(text, file).map(run));
    },
    async play(script) {
      const { replies = {}, hours = {}, attributes, wait } = script;
      const own = {
        replies,
        hours: await eachOf(hours, givenHours),
        wait: wait === undefined ? wait : secondsOfWait(wait),
      };
      const line = breakableLine(settings(settableClock(script.at), own));
      const events: CallEvent[] = [];
      const play = await scripts.play(script, {
        ...line,
        call: (options) =>
          line.call({
            ...caller,
            ...options,
            attributes: { ...caller.attributes, ...attributes },
            onEvent: (event) => events.push(event),
          }),
      });
      return { ...play, events };
    },
  };
}
