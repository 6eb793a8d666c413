import type { BotTurn } from "../bot-session.ts";
import type { ShownView } from "./view.ts";

/** Everything that can be observed of a call, in the order it happens. */
export type CallEvent =
  | { readonly type: "called"; readonly from: string | undefined; readonly to: string | undefined }
  | ({ readonly type: "entered"; readonly action: string } & BlockPlace)
  /** How the call left a block: `NextAction`, a condition (`Equals 1`) or an error, and why that. */
  | ({
      readonly type: "took";
      readonly branch: string;
      readonly to: string;
      readonly because?: string;
    } & BlockPlace)
  | {
      readonly type: "said";
      readonly text: string;
      readonly to: Listener;
      readonly language: string;
      readonly voice: string;
    }
  | ({ readonly type: "waits" } & Wait)
  | { readonly type: "pressed"; readonly keys: string }
  | { readonly type: "heard"; readonly text: string }
  | { readonly type: "silent" }
  /** What the caller did that this block does not take. */
  | { readonly type: "ignored"; readonly what: string; readonly because: string }
  | {
      readonly type: "invoked";
      readonly name: string;
      readonly event: unknown;
      readonly reply?: unknown;
      readonly error?: string;
      /** All attempts together; virtual time where the function declared it. */
      readonly milliseconds: number;
      readonly attempts: number;
    }
  | ({ readonly type: "bot-turn"; readonly sessionId: string } & BotTurn)
  | {
      readonly type: "attributes-set";
      /** `related`: the contact that this one came from, which is not part of the call. */
      readonly of: "contact" | "flow" | "related";
      readonly attributes: Readonly<Record<string, string>>;
    }
  /** Other facts of the contact, or the related one: language, voice, queue, hooks. */
  | {
      readonly type: "contact-set";
      readonly facts: Readonly<Record<string, string>>;
      readonly of?: "related";
    }
  /** A block that has no effect here, with its parameters as the call reads them. */
  | { readonly type: "noted"; readonly action: string; readonly parameters: unknown }
  | ({ readonly type: "shown-view" } & ShownView)
  | { readonly type: "waited"; readonly seconds: number }
  /** No agent was at hand: the call waits in the queue, at this place. */
  | { readonly type: "queued"; readonly queue: string; readonly position: number }
  | {
      readonly type: "callback-planned";
      readonly number: string;
      readonly queue: string;
      readonly attempts: number;
    }
  | {
      readonly type: "transferred";
      /** The queue's name, or a number outside. */
      readonly to: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  /** What the agent does who took the call. */
  | { readonly type: "agent"; readonly does: "holds" | "resumes" | "hangs-up" }
  /** For the flow: an agent who took the call may still hold it, or hang up, and another flow begin. */
  | { readonly type: "ended"; readonly how: CallEnd; readonly reason?: string };

export interface BlockPlace {
  readonly flow: string;
  readonly block: string;
}

/** What the line waits for, and how long. */
export interface Wait {
  readonly for: WaitsFor;
  /** Until the caller has done something. */
  readonly seconds?: number;
  /** After a key for the next one, before those pressed are taken. */
  readonly betweenKeys?: number;
}

export type Listener = "caller" | "agent";

/**
 * `keys` are several, up to an end key; `speech` may be answered by keys too, and a `view` by its actions; while it
 * waits for an `agent` nobody listens.
 */
export type WaitsFor = "key" | "keys" | "speech" | "view" | "agent";

/** `returned`: a flow that was run by itself came to its end, and another would go on. */
export type CallEnd = "transferred" | "disconnected" | "returned" | "hung-up" | "error";
