import type { BotTurn } from "../bot-session.ts";

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
  | { readonly type: "waits"; readonly for: WaitsFor; readonly seconds?: number }
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
      readonly of: "contact" | "flow";
      readonly attributes: Readonly<Record<string, string>>;
    }
  /** Other facts of the contact: language, voice, queue, hooks, recording. */
  | { readonly type: "contact-set"; readonly facts: Readonly<Record<string, string>> }
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

export type Listener = "caller" | "agent";

/** `keys` are several, up to an end key; `speech` may be answered by keys too; while it waits for an `agent` nobody listens. */
export type WaitsFor = "key" | "keys" | "speech" | "agent";

/** `returned`: a flow that was run by itself came to its end, and another would go on. */
export type CallEnd = "transferred" | "disconnected" | "returned" | "hung-up" | "error";
