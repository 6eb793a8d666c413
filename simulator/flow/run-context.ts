import type { CallerInput } from "../caller.ts";
import type { BlockPlace, CallEvent, WaitsFor } from "./call-event.ts";
import type { Contact } from "./contact.ts";
import type { Flow } from "./flow.ts";
import type { Registry, Resources } from "./resources.ts";

/** What all flows and blocks of one call share. */
export interface RunContext {
  readonly contact: Contact;
  readonly resources: Resources;
  /** The flows that others lead to. */
  readonly flows: Registry<Flow>;
  readonly emit: (event: CallEvent) => void;
  /** What the caller does next. Rejects with `HungUp`. */
  readonly listen: (wait: { readonly for: WaitsFor; readonly seconds?: number }) => Promise<CallerInput>;
  /** An error that a block is to fail with instead of running. */
  readonly outage: (at: BlockPlace & { readonly action: string }) => string | undefined;
  /** Blocks run since the caller last did something; the call is broken off at the limit. */
  readonly path: string[];
  readonly longestPath: number;
}
