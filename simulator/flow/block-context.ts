import type { CallerInput } from "../caller.ts";
import type { BlockData } from "./block-data.ts";
import type { FlowEnd } from "./block-outcome.ts";
import type { CallEvent, Wait } from "./call-event.ts";
import type { Contact } from "./contact.ts";
import type { FlowData } from "./flow-data.ts";
import type { Callback, QueueFound } from "./queue.ts";
import type { Resources } from "./resources.ts";

/** How a module ended, and what it returned. */
interface ModuleEnd {
  readonly how: FlowEnd;
  readonly returned: Readonly<Record<string, unknown>>;
}

/** What a block reads, and what it can do, while it runs. */
export interface BlockContext {
  readonly block: BlockData;
  readonly contact: Contact;
  readonly data: FlowData;
  readonly resources: Resources;
  /** A text with its references replaced. */
  fill(text: string): string;
  say(text: string): void;
  /** Waits for the caller. Rejects when they hang up. */
  listen(wait: Wait): Promise<CallerInput>;
  /** Waits for an agent: so many seconds, or until the caller has been silent once. */
  waitForAgent(seconds?: number): Promise<void>;
  /** Moves the call to the end of a queue. */
  enqueue(found: QueueFound): void;
  /** Notes a call back for later. */
  planCallback(callback: Callback): void;
  emit(event: CallEvent): void;
  /** Runs a module, named by id or ARN, before this flow goes on. */
  runModule(id: string, input: Readonly<Record<string, unknown>>): Promise<ModuleEnd>;
  /** Breaks the call off unless the line has that flow. */
  expectFlow(id: string): void;
  /** Something the flow asks for was not given to this line: breaks the call off with a sentence that names the block. */
  breakOff(because: string): never;
}
