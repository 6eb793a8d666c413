/**
 * Scripted calls: read from `*.call.yaml`, played on a line, and reported with the first deviation if there is one.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { settableClock } from "connect-simulator";
 * import { callScripts, knownFaults, breakableLine } from "connect-simulator/script";
 *
 * const scripts = callScripts({ languages: ["en-US"], faults: knownFaults(["look-up-order"]) });
 * const line = breakableLine({
 *   flow: await readFile("flow.json", "utf8"),
 *   lambdas: { "look-up-order": async () => ({ outcome: "found", item: "Teapot" }) },
 *   queues: { orders: { name: "Orders" } },
 *   clock: settableClock(new Date()),
 * });
 * const script = scripts.read(await readFile("asks-for-a-person.call.yaml", "utf8"));
 * process.stdout.write(scripts.format(await scripts.play(script, line)));
 * ```
 *
 * @module
 */

export { type BreakableLine, type BreakableLineSettings, breakableLine } from "./breakable-line.ts";
export type { CallScript, Step } from "./call-script.ts";
export { type CallScripts, callScripts, type ScriptLanguage } from "./call-scripts.ts";
export { type Fault, type FunctionFault, functionFaults, type KnownFaults, knownFaults } from "./faults.ts";
export { faulty, isFaultyReply } from "./faulty.ts";
export type { Colour, Colours } from "./format-play.ts";
export type { CallUnderTest, LineUnderTest } from "./line-under-test.ts";
export { fits, type Pattern, patternFor } from "./pattern.ts";
export type { Deviation, Play, PlayInSteps } from "./play-script.ts";
export type { Mismatch, ScriptContext, TranscriptEntry } from "./script-context.ts";
export { type Issue, ScriptUnreadable } from "./script-problems.ts";
export type { StepKind, StepKinds } from "./step-kind.ts";
export * as value from "./step-values.ts";
export { type CallToWrite, type StepToWrite, writeScript, writtenTime } from "./write-script.ts";
