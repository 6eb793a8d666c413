import { tzOffset } from "@date-fns/tz/tzOffset";
import { Document, isMap, isSeq } from "yaml";
import type { CallEvent } from "../flow/call-event.ts";
import { endingOf } from "../line/transcript.ts";
import type { Fault } from "./faults.ts";
import { patternFor } from "./pattern.ts";

/** A step as a script has it: its name, and what follows. */
export interface StepToWrite {
  readonly type: "step";
  readonly kind: string;
  readonly value?: string | Readonly<Record<string, string>>;
}

/** A call to be written down. */
export interface CallToWrite {
  readonly title: string;
  /** The caller's number (E.164); `undefined` when it is withheld. */
  readonly caller: string | undefined;
  /** A language of the line, or the name of one of its numbers. */
  readonly language: string;
  /** What time it was at first. */
  readonly at: Date;
  /** The zone that times are written in: an IANA name; UTC, unless told. */
  readonly timeZone?: string;
  /** What was broken from the start. */
  readonly faults?: readonly Fault[];
  /** More of the heading, by its keys. */
  readonly heading?: Readonly<Record<string, unknown>>;
  /** The call's events as they came and, between them, what else was done or found: a clock that was moved, a fault. */
  readonly happened: readonly (CallEvent | StepToWrite)[];
}

/**
 * Writes a call down as a `*.call.yaml`, which reads and plays as the call went.
 *
 * @example
 * ```ts
 * import type { Call } from "connect-simulator";
 * import { writeScript } from "connect-simulator/script";
 *
 * export const saved = (call: Call, at: Date): string =>
 *   writeScript({ title: "As it went", caller: "+819012345678", language: "en-US", at, happened: call.events });
 * ```
 */
export function writeScript({ happened, heading = {}, ...call }: CallToWrite): string {
  const { title, caller = "withheld", language, at, timeZone = "UTC", faults = [] } = call;
  const document = new Document({
    ...{ title, caller, language, at: writtenTime(at, timeZone) },
    ...heading,
    ...(faults.length > 0 && { faults: faults.map(({ target, how }) => `${target} ${how}`) }),
    steps: stepsOf(happened).map(({ kind, value }) => (value === undefined ? kind : { [kind]: value })),
  });
  for (const node of document.contents && isMap(document.contents) ? document.contents.items : [])
    if (isSeq(node.value)) node.value.items.forEach(onOneLine);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** An order, and what follows a step's name, stands on one line. */
function onOneLine(item: unknown): void {
  if (!isMap(item)) return;
  const inner = item.items.length === 1 ? item.items[0]?.value : item;
  if (isMap(inner)) inner.flow = true;
}

/** `2026-11-24T10:00+09:00`, as clocks of that zone show it. */
export function writtenTime(at: Date, timeZone: string): string {
  const ahead = tzOffset(timeZone, at);
  const shown = new Date(at.getTime() + ahead * 60_000).toISOString().replace(/(:00)?\.\d{3}Z$/, "");
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${shown}${ahead < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
}

/** The steps of what happened. What an agent heard stands where the call ends: it can be told from there on. */
function stepsOf(happened: CallToWrite["happened"]): readonly StepToWrite[] {
  const events: CallEvent[] = [];
  let whispered: StepToWrite[] = [];
  const steps: StepToWrite[] = [];
  const add = (kind: string, value?: string): void => {
    if (value === undefined || value.trim() !== "")
      steps.push({ type: "step", kind, ...(value !== undefined && { value }) });
  };
  for (const event of happened) {
    if (event.type === "step") {
      steps.push(event);
      continue;
    }
    events.push(event);
    switch (event.type) {
      case "said":
        if (event.to === "caller") add("hears", patternFor(event.text));
        else whispered.push({ type: "step", kind: "agent hears", value: patternFor(event.text) });
        break;
      case "heard":
        add("says", event.text);
        break;
      case "pressed":
        add("presses", event.keys);
        break;
      case "silent":
        add("silence");
        break;
      case "agent":
        add("agent", event.does.replace("-", " "));
        break;
      case "transferred":
        if (events.some(({ type }) => type === "queued")) add("agent", "takes");
        break;
      case "ended":
        steps.push(...whispered);
        whispered = [];
        if (event.how === "hung-up") add("hangs up");
        add("ends", patternFor(endingOf(events) ?? ""));
        break;
    }
  }
  return steps;
}
