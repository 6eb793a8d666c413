import type { DrawingOptions } from "../drawing/drawing-options.ts";
import type { Label } from "../drawing/label.ts";
import type { CallEvent } from "../flow/call-event.ts";
import type { ContactFlow } from "../flow-language/contact-flow.ts";
import type { CallUnderTest } from "../script/line-under-test.ts";
import type { PlayInSteps } from "../script/play-script.ts";

type FlowToDraw = Pick<ContactFlow, "Actions">;

/** A line as the page needs it: something to call, flows to draw, and the conditions that a call is made in. */
export interface PageLine {
  /** What the page is headed with. */
  readonly name: string;
  /** What the line does and what to try, in a sentence or two. */
  readonly about?: Label;
  /** What an agent who takes a call is shown of the contact's attributes, in this order; all of them, unless told. */
  readonly agentSees?: readonly AgentField[];
  /** The flow that answers, and then others that are drawn beside it block by block. */
  readonly flows: readonly [FlowToDraw, ...FlowToDraw[]];
  /** What the map says of phases, references and errors; their names alone, unless told. */
  readonly drawing?: DrawingOptions;
  /** The numbers that can be dialled. */
  readonly numbers: readonly [PageNumber, ...PageNumber[]];
  /** Calls the line. Resolves when the line waits for the caller, or the call is over; a `phoneLine` has just this. */
  call(options: PageCallOptions): Promise<PageCall>;
  readonly clock: PageClock;
  /** Where the page can decide whether people answer. */
  readonly hours?: PageHours;
  /** Where the page can make something go wrong. */
  readonly faults?: PageFaults;
  /** Where the page can set up a whole situation. */
  readonly scenarios?: PageScenarios;
  /** Where the page can play scripted calls (`*.call.yaml`). */
  readonly scripts?: PageScripts;
  /**
   * Makes everything as it was at first: clock, hours, faults, and what calls have changed and sent; at that time, if
   * told, as though the line had been opened then.
   */
  reset?(at?: Date): Promise<void>;
}

/** A number to dial. */
export interface PageNumber {
  /** E.164. */
  readonly number: string;
  readonly label: Label;
  /** The language that the line answers in at this number, as a BCP 47 tag, where that is known before the call. */
  readonly language?: string;
}

/** An attribute as an agent reads it; it is left out while it is empty. */
export interface AgentField {
  readonly attribute: string;
  readonly label: Label;
  /** What its values mean, where they are words of the flow's. */
  readonly values?: Readonly<Record<string, Label>>;
}

export interface PageCallOptions {
  /** The caller's number (E.164); `undefined` when it is withheld. */
  readonly from: string | undefined;
  /** One of the line's numbers. */
  readonly to: string;
  /** Hears of everything as it happens. */
  readonly onEvent: (event: CallEvent) => void;
}

/** A call under way, as the caller acts in it. */
export interface PageCall
  extends Pick<CallUnderTest, "say" | "press" | "silence" | "hangUp" | "spoken" | "ending" | "agent"> {
  /** The call so far as a scripted call (`*.call.yaml`), where the line can write one. */
  written?(): string;
}

export interface PageClock {
  /** An IANA name: the time is shown, and set, as clocks there show it. */
  readonly timeZone: string;
  now(): Date;
  set(at: Date): void | Promise<void>;
  /** Later times that are worth a call: when the desk opens next. */
  moments?(): readonly PageMoment[];
}

/** A time to set the clock to. */
export interface PageMoment {
  readonly label: Label;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export const hoursChoices = ["posted", "always", "never"] as const;
/** Whether people answer: in the line's own hours, round the clock, or not now. */
export type HoursChoice = (typeof hoursChoices)[number];

export interface PageHours {
  /** The line's own hours in words: `Monday to Friday, 9 to 18`. */
  readonly posted: Label;
  now(): HoursChoice;
  set(choice: HoursChoice): void | Promise<void>;
}

/** Something that can go wrong. */
export interface FaultId {
  /** What it is that fails: `look-up-order`. */
  readonly target: string;
  /** In which way: `hangs`. */
  readonly how: string;
}

export interface PageFaults {
  readonly all: readonly (FaultId & { readonly label: Label })[];
  now(): readonly FaultId[];
  /** From now on these, at most one a target, and no others. */
  set(faults: readonly FaultId[]): Promise<void>;
}

/** A situation to call in: the desk is closed, nothing can be stored, the order is on its way. */
export interface PageScenario {
  readonly name: string;
  readonly label: Label;
  /** What happens then, in a sentence. */
  readonly about: Label;
  /** Who calls in it (E.164); `null` withholds the number. Whoever is chosen, unless given. */
  readonly caller?: string | null;
}

export interface PageScenarios {
  readonly all: readonly PageScenario[];
  /** The one that was set up last, until something else is set. */
  now(): string | undefined;
  /** Makes everything as it was at first, at that time if told, and then this. */
  set(name: string, at?: Date): Promise<void>;
}

/** The longest script that the page takes, in characters. */
export const longestScript = 200_000;

export interface PageScripts {
  /** Those that come with the line. */
  readonly names: readonly string[];
  /** The text of one that comes with the line. */
  text(name: string): Promise<string>;
  /**
   * Sets up what the script asks for, and calls.
   * @throws with what is wrong with the script, line by line.
   */
  begin(
    text: string,
    file: string,
    call: (from: string | undefined, to: string) => Promise<PageCall>,
  ): Promise<PlayInSteps>;
}

export const isSameFault =
  (one: FaultId) =>
  (other: FaultId): boolean =>
    one.target === other.target && one.how === other.how;
