import type { CallerInput } from "../caller.ts";
import type { FlowEnd } from "./block-outcome.ts";
import type { CallEvent, Listener, WaitsFor } from "./call-event.ts";
import type { Contact } from "./contact.ts";
import type { FlowData } from "./flow-data.ts";
import type { FlowKind } from "./flow-kind.ts";
import type { Resources } from "./resources.ts";

/** What a block reads, and what it can do, while it runs. */
export interface BlockContext {
  /** The flow's name. */
  readonly flow: string;
  readonly blockId: string;
  readonly contact: Contact;
  readonly data: FlowData;
  readonly resources: Resources;
  /** A text with its references replaced. */
  fill(text: string): string;
  say(text: string): void;
  /** Waits for the caller. Rejects when they hang up. */
  listen(wait: { readonly for: WaitsFor; readonly seconds?: number }): Promise<CallerInput>;
  emit(event: CallEvent): void;
  /** Runs another flow, named by id or ARN, to its end, before this one goes on. */
  runNested(flow: string, kind: FlowKind, listener: Listener): Promise<FlowEnd>;
  /** Breaks the call off unless the line has that flow. */
  expectFlow(id: string): void;
  /** Something the flow asks for was not given to this line: breaks the call off with a sentence that names the block. */
  breakOff(because: string): never;
}
