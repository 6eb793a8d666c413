import type { CallEvent } from "../flow/call-event.ts";
import type { FlowData } from "../flow/flow-data.ts";
import type { AgentsView } from "./agents-view.ts";

/** The event that ends a call. */
export type Ended = Extract<CallEvent, { type: "ended" }>;

/**
 * A call under way. What the caller does resolves when the line waits for them again, or the call is over; it rejects
 * with `BrokenOff` when the flow cannot go on.
 */
export interface Call {
  readonly contactId: string;
  /** Everything that happened so far, in order. */
  readonly events: readonly CallEvent[];
  /** What the caller has heard so far, in order. */
  readonly spoken: readonly string[];
  /** What was said and done so far, one to a text line. */
  readonly transcript: string;
  /** How the call ended (`transferred to Orders`, `goodbye`), once it has. */
  readonly ending: string | undefined;
  /** What the agent who took the call hears and sees, once one has. */
  readonly agent: AgentsView | undefined;
  /** The contact as references read it, as it is now. */
  readonly contact: Readonly<FlowData>;
  /**
   * Sets attributes of the contact from outside the flow, as the API's UpdateContactAttributes: all or none.
   * @throws {RangeError} why Connect would refuse them.
   */
  setAttributes(added: FlowData["Attributes"]): void;
  /**
   * The line says this, after what was heard last and since the caller last did something; what it says before that is
   * passed over. Resolves to the whole sentence; rejects with what was said instead and the way that the call took.
   */
  hears(words: RegExp | string): Promise<string>;
  /** Presses keys: `0` to `9`, `*`, `#`. */
  press(keys: string): Promise<void>;
  say(text: string): Promise<void>;
  /** Says and presses nothing until the block times out. */
  silence(): Promise<void>;
  hangUp(): Promise<void>;
  /** An agent takes the call out of the queue that it waits in. Rejects when it waits in none. */
  agentTakes(): Promise<void>;
  /** The agent who took the call puts it on hold: the hold flows run, until the agent is back or the caller hangs up. */
  agentHolds(): Promise<void>;
  agentResumes(): Promise<void>;
  /** The agent who took the call hangs up: the disconnect flow (`CustomerRemaining`) runs, if the flow has set one. */
  agentHangsUp(): Promise<void>;
  /** How the call ended. Rejects while the line still waits for the caller. */
  ended(): Promise<Ended>;
}
