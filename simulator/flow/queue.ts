import type { Queued } from "./contact.ts";

/** A queue of agents, as a call finds it. */
export interface Queue {
  /** As agents know it. */
  readonly name: string;
  /** Full: no contact can be added. Open unless told. */
  readonly state?: "open" | "full";
  /** Its opening hours, by name, id or ARN; for blocks that check the queue's own. */
  readonly hours?: string;
  /** Others, who came before this call. */
  readonly contactsWaiting?: number;
  readonly oldestContactSeconds?: number;
  readonly agentsOnline?: number;
  readonly agentsStaffed?: number;
  readonly agentsAvailable?: number;
  /** How long a call waits for an agent: not at all unless told, and until `call.agentTakes()` where no agent is available. */
  readonly agentFreeAfterSeconds?: number;
  /** The flow that a customer who is called back hears first, by name, id or ARN. */
  readonly outboundWhisper?: string;
}

/** A queue with the id or ARN that it was found by. */
export interface QueueFound {
  readonly id: string;
  readonly queue: Queue;
}

/** A call back that a flow has planned. */
export interface Callback {
  /** E.164. */
  readonly number: string;
  /** The queue whose agents make it. */
  readonly queue: QueueFound;
  /** Not before. */
  readonly at: Date;
  readonly attempts: number;
  /** The flow that runs before it comes into the queue, by name, id or ARN. */
  readonly flow: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string;
}

export const queueMetrics = [
  "NumberOfAgentsAvailable",
  "NumberOfAgentsStaffed",
  "NumberOfAgentsOnline",
  "OldestContactInQueueAgeSeconds",
  "NumberOfContactsInQueue",
] as const;
export type QueueMetric = (typeof queueMetrics)[number];

/** A queue is empty and has one agent at hand, unless told. A call that waits there counts too, and others age with it. */
export function metricsOf(queue: Queue, waits?: Queued): Readonly<Record<QueueMetric, number>> {
  const itself = waits?.queue.name === queue.name ? waits : undefined;
  return {
    NumberOfAgentsAvailable: queue.agentsAvailable ?? ((queue.agentFreeAfterSeconds ?? 0) > 0 ? 0 : 1),
    NumberOfAgentsStaffed: queue.agentsStaffed ?? 1,
    NumberOfAgentsOnline: queue.agentsOnline ?? 1,
    OldestContactInQueueAgeSeconds: (queue.oldestContactSeconds ?? 0) + secondsOf(itself),
    NumberOfContactsInQueue: (queue.contactsWaiting ?? 0) + (itself ? 1 : 0),
  };
}

const secondsOf = (waits: Queued | undefined): number => Math.floor((waits?.waited ?? 0) / 1000);

/** What a call in a queue may be told of itself. Nobody leaves before it; how long it takes is known where a setting says so. */
export function contactMetricsOf(waits: Queued) {
  const left = secondsUntilAgentIsFree(waits.queue) - secondsOf(waits);
  return {
    PositionInQueue: positionOf(waits),
    ...(Number.isFinite(left) && { EstimatedWaitTime: Math.max(0, left) }),
  };
}

/** How long a call waits there for an agent to take it. */
export const secondsUntilAgentIsFree = (queue: Queue): number =>
  queue.agentFreeAfterSeconds ??
  (metricsOf(queue).NumberOfAgentsAvailable > 0 ? 0 : Number.POSITIVE_INFINITY);

/** Where in the queue a call is, counted from 1. */
export const positionOf = ({ queue }: Queued): number => (queue.contactsWaiting ?? 0) + 1;
