export type { CallScript, Step, StepKind } from "./call-script.ts";
export type { Fault } from "./fault.ts";
export { ScriptUnreadable } from "./fault-list.ts";
export { formatPlay } from "./format-play.ts";
export type { CallUnderTest, LineUnderTest } from "./line-under-test.ts";
export { type Deviation, type Play, playScript } from "./play-script.ts";
export { readScript } from "./read-script.ts";
export type { TranscriptEntry } from "./stage.ts";
