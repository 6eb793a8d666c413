import type { Block } from "./flow.ts";
import type { FlowData } from "./flow-data.ts";
import type { Queue } from "./queue.ts";

/** A call under way: what references read, and what is kept beside. */
export interface Contact {
  readonly data: FlowData;
  /** Flows for what happens later, by event: `AgentWhisper`. */
  readonly hooks: Map<string, string>;
  /** Where that is not the number called from. */
  callbackNumber: string | undefined;
  /** How often each block that counts has been round. */
  readonly rounds: Map<Block, number>;
  /** Where it waits for an agent, while it does. */
  queued: Queued | undefined;
  /** Whether the customer is on the line: not before a call back has reached them. */
  customerThere: boolean;
  /** What an agent does with it, once one has taken it. */
  agent: "talks" | "holds" | undefined;
  /** Keys pressed ahead, while they are kept for the next block that asks for some. */
  keysAhead: string | undefined;
  /** How long functions have kept the caller waiting since they last heard something. */
  silentMilliseconds: number;
}

/** A place in a queue. */
export interface Queued {
  /** The queue's id or ARN. */
  id: string;
  queue: Queue;
  since: Date;
  /** Milliseconds of waiting, which a clock may not know of: the system's does not go by while somebody is silent in a test. */
  waited: number;
}

export const contact = (data: FlowData): Contact => ({
  data,
  hooks: new Map(),
  callbackNumber: undefined,
  rounds: new Map(),
  queued: undefined,
  customerThere: true,
  agent: undefined,
  keysAhead: undefined,
  silentMilliseconds: 0,
});
