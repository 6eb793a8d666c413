import type { CallEnd, CallEvent, WaitsFor } from "../../flow/call-event.ts";
import type { HoursChoice } from "../../page/page-line.ts";

/** Who or what is written of in a call. */
export type Speaker =
  | "line"
  | "you"
  | "agent"
  | "end"
  | "flow"
  | "block"
  | "lambda"
  | "bot"
  | "case"
  | "view";

export type CommandName =
  | "help"
  | "quit"
  | "hangup"
  | "again"
  | "way"
  | "case"
  | "verbose"
  | "quiet"
  | "language"
  | "later"
  | "clock"
  | "hours"
  | "break"
  | "mend"
  | "full"
  | "scene"
  | "reset";

type AgentDoes = Extract<CallEvent, { type: "agent" }>["does"];

/** The terminal's own words, in one language. */
export interface Words {
  /** How dates are written, as a tag for Intl. */
  readonly dates: string;
  readonly time: (time: string) => string;
  readonly howToTalk: string;
  /** The same in short, above all commands. */
  readonly inShort: string;
  readonly who: string;
  readonly dialled: string;
  readonly enter: (choice: string) => string;
  readonly pick: (count: number) => string;
  /** The same where any phone number can be typed. */
  readonly pickOrDial: (count: number) => string;
  readonly several: (choices: string) => string;
  readonly prompt: string;
  /** At most six columns each. */
  readonly speakers: Readonly<Record<Speaker, string>>;
  readonly waits: Readonly<Record<WaitsFor, string>>;
  readonly silence: string;
  readonly ignored: (what: string, because: string) => string;
  readonly heardAs: (utterance: string) => string;
  readonly blocks: (count: number, last: string) => string;
  readonly waited: (seconds: number) => string;
  readonly queued: (queue: string, position: number) => string;
  readonly agentDoes: Readonly<Record<AgentDoes, string>>;
  readonly calledBack: (number: string) => string;
  readonly transferred: (to: string) => string;
  readonly ended: Readonly<Record<CallEnd, string>>;
  readonly commands: Readonly<
    Record<CommandName, { readonly about: string }> &
      Record<"quit" | "hangup" | "verbose" | "later" | "clock" | "hours", { readonly details: string }>
  >;
  readonly unknownCommand: (command: string, meant: string | undefined) => string;
  readonly takesNothing: (command: string) => string;
  readonly needs: (usage: string) => string;
  readonly example: (command: string) => string;
  readonly nobodyCalls: string;
  readonly nobodyToCallAgain: string;
  readonly leaveToo: string;
  readonly noWay: string;
  readonly noCase: string;
  readonly wouldSee: string;
  readonly sees: (queue: string) => string;
  readonly shown: Readonly<Record<"all" | "brief" | "conversation", string>>;
  readonly readIn: string;
  readonly noLanguage: (tag: string) => string;
  readonly noDuration: (text: string) => string;
  readonly noTime: (text: string) => string;
  readonly hours: (posted: string) => Readonly<Record<HoursChoice, string>>;
  readonly noHours: (text: string) => string;
  readonly nothingBroken: string;
  readonly broken: (faults: string) => string;
  readonly notBroken: (target: string) => string;
  readonly noFault: (text: string, meant: string | undefined) => string;
  readonly faults: string;
  readonly noScene: (name: string, meant: string | undefined) => string;
  readonly sceneCaller: (caller: string) => string;
  readonly reset: string;
}
