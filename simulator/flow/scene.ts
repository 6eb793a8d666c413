import type { CallerInput } from "../caller.ts";
import type { CallEvent, Listener, WaitsFor } from "./call-event.ts";
import type { Contact } from "./contact.ts";
import type { FlowData } from "./flow-data.ts";
import type { FlowKind } from "./flow-kind.ts";
import type { FlowEnd } from "./outcome.ts";
import type { Resources } from "./resources.ts";

/** What a block has to do with. */
export interface Scene {
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
  tell(event: CallEvent): void;
  /** Runs another flow, named by id or ARN, to its end, before this one goes on. */
  runAside(flow: string, kind: FlowKind, listener: Listener): Promise<FlowEnd>;
  /** Stops the call unless the line has that flow. */
  expectFlow(id: string): void;
  /** Something the flow asks for that this line was not given: the call stops with a sentence that names the block. */
  stop(because: string): never;
}
