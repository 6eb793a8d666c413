import type { CallEvent, WaitsFor } from "../../../flow/call-event.ts";
import type { HoursChoice } from "../../page-line.ts";

type Ended = Extract<CallEvent, { type: "ended" }>;

/** The page's own words, in one language. */
export interface Words {
  /** What the language calls itself. */
  readonly ownName: string;
  /** In the title of the window, after the line's name. */
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  readonly phone: string;
  readonly who: string;
  readonly withheld: string;
  readonly callerNumber: string;
  readonly withhold: string;
  readonly dialled: string;
  readonly call: string;
  readonly callAgain: string;
  readonly another: string;
  readonly conversation: string;
  readonly say: string;
  readonly sayHint: string;
  readonly send: string;
  readonly keypad: string;
  readonly silence: string;
  readonly silent: string;
  readonly pressed: string;
  readonly hangUp: string;
  readonly line: string;
  readonly you: string;
  /** About how long a prompt is. */
  readonly length: (seconds: number) => string;
  readonly whisper: string;
  readonly agent: string;
  readonly waiting: Readonly<Record<WaitsFor, string>>;
  readonly speaking: string;
  readonly over: Readonly<Record<Ended["how"], string>>;
  readonly beside: string;
  readonly flow: string;
  readonly blocks: string;
  readonly workings: string;
  readonly workingsHint: string;
  readonly now: string;
  readonly nowNone: string;
  readonly understood: string;
  readonly functions: string;
  readonly noFunctions: string;
  readonly reply: string;
  readonly event: string;
  readonly attempts: string;
  readonly session: string;
  readonly contact: string;
  readonly none: string;
  readonly conditions: string;
  /** The zone is called as its people call it: `Japan Standard Time`. */
  readonly clock: (zone: string) => string;
  readonly later: readonly (readonly [label: string, minutes: number])[];
  readonly setClock: string;
  readonly desk: string;
  readonly hours: Readonly<Record<Exclude<HoursChoice, "posted">, string>>;
  readonly faults: string;
  readonly works: string;
  readonly lost: string;
  /** Why: the server's words, or none where nobody answered. */
  readonly notSent: (why: string) => string;
  readonly language: string;
}
