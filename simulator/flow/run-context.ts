import type { CallerInput } from "../caller.ts";
import type { BlockPlace, CallEvent, Wait } from "./call-event.ts";
import type { Contact } from "./contact.ts";
import type { Flow } from "./flow.ts";
import type { FlowKind } from "./flow-kind.ts";
import type { Callback } from "./queue.ts";
import type { Registry, Resources } from "./resources.ts";

/** What all flows and blocks of one call share. */
export interface RunContext {
  readonly contact: Contact;
  readonly resources: Resources;
  /** The flows that others lead to. */
  readonly flows: Registry<Flow>;
  readonly emit: (event: CallEvent) => void;
  /** What the caller does next. Rejects with `HungUp`. */
  readonly listen: (wait: Wait) => Promise<CallerInput>;
  /** Hears of a call back that the flow plans. */
  readonly planCallback: (callback: Callback) => void;
  /** An error that a block is to fail with instead of running. */
  readonly outage: (at: BlockPlace & { readonly action: string }) => string | undefined;
  /** Blocks run since the caller last did something; the call is broken off at the limit. */
  readonly path: string[];
  readonly longestPath: number;
  /** The kind of the flow that runs this module. */
  readonly around?: FlowKind;
  /** How many modules run in one another. */
  readonly depth?: number;
  /** Throws `AgentActed` when the time has come for an agent to take the call out of this flow. */
  readonly checkAgents?: () => void;
}
