import type { CallEvent, CallOptions } from "connect-simulator";
import { readTestCases, runTestCase, type TestCaseResult } from "connect-simulator/test-case";
import type { Engine } from "../aws/engine.ts";
import { type LocalLine, type LocalLineOptions, openLocalLine } from "../line/index.ts";
import { dialled, numbers } from "../line/numbers.ts";
import type { CallFile } from "../script/call-files.ts";
import { type OrderScript, orderScripts } from "../script/order-scripts.ts";
import { ordersOf } from "../script/scripted-order.ts";
import { contentOf } from "./content-of.ts";
import { localNames } from "./placeholders.ts";
import { type ExportedCall, testCaseTemplate } from "./template.ts";
import { Unsayable, unsayable } from "./unsayable.ts";

/** A script as a test case, or all that keeps it from being one. */
export type Tried =
  | ExportedCall
  | { readonly name: string; readonly title: string; readonly unsayable: readonly string[] };

/** Another time and another table than any script has; the shop is closed. */
const elsewhere = { clock: new Date("2027-03-02T13:00:00Z"), orders: [] };

/**
 * Makes a test case of a script, and runs it on a line that knows nothing of the script: no orders, another day, the usual
 * settings. Only what goes as scripted there says the whole of it.
 */
export async function tryAsTestCase({ name, script }: CallFile, engine: Engine): Promise<Tried> {
  const { title, at: clock, settings } = script;
  const but = (...reasons: readonly string[]): Tried => ({ name, title, unsayable: reasons });
  const reasons = unsayable(script);
  if (reasons.length > 0) return but(...reasons);
  const home = { engine, clock, orders: ordersOf(script), ...(settings && { settings }) };
  try {
    const call = exportedCall(name, script, await withLine(home, (line) => playedOn(line, script)));
    if ((await withLine({ engine, ...elsewhere }, (line) => runOn(line, call))).status === "PASSED")
      return call;
    const atHome = await withLine(home, (line) => runOn(line, call));
    if (atHome.status === "PASSED") return but("what the bot says of the order, the day or the settings");
    throw new Error(`${name} is another call as a test case: ${atHome.why}\n${atHome.transcript}`);
  } catch (error) {
    if (error instanceof Unsayable) return but(error.message);
    throw error;
  }
}

async function withLine<T>(options: LocalLineOptions, work: (line: LocalLine) => Promise<T>): Promise<T> {
  const line = await openLocalLine(options);
  return work(line).finally(() => line.close());
}

/** All that happened when the script was played. */
async function playedOn(line: LocalLine, script: OrderScript): Promise<readonly CallEvent[]> {
  const events: CallEvent[] = [];
  const heard: LocalLine = {
    ...line,
    call: (options) => line.call({ ...options, onEvent: (event) => void events.push(event) }),
  };
  const play = await orderScripts.play(script, heard);
  if (play.deviation) throw new Error(orderScripts.format(play, false));
  return events;
}

const exportedCall = (name: string, script: OrderScript, events: readonly CallEvent[]): ExportedCall => ({
  ...{ name, title: script.title, caller: script.caller },
  language: dialled.find((one) => one === script.language) ?? "choice",
  content: contentOf(script, events),
});

/** Runs a test case as it stands in the template. */
export async function runOn(line: LocalLine, call: ExportedCall): Promise<TestCaseResult> {
  const [testCase] = readTestCases(JSON.stringify(testCaseTemplate([call])), call.name);
  if (!testCase) throw new Error(`${call.name} is not in the template`);
  const callable = {
    call: ({ to, ...options }: CallOptions) =>
      line.call({ ...options, language: dialled.find((one) => numbers[one] === to) ?? "choice" }),
  };
  return runTestCase(testCase, callable, { names: localNames });
}
