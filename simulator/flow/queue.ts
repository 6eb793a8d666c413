/** A queue of agents, as a call finds it. */
export interface Queue {
  /** As agents know it. */
  readonly name: string;
  /** Full: no contact can be added. Open unless told. */
  readonly state?: "open" | "full";
  /** Its opening hours, by name, id or ARN; for blocks that check the queue's own. */
  readonly hours?: string;
  readonly contactsWaiting?: number;
  readonly oldestContactSeconds?: number;
  readonly agentsOnline?: number;
  readonly agentsStaffed?: number;
  readonly agentsAvailable?: number;
}

export const queueMetrics = [
  "NumberOfAgentsAvailable",
  "NumberOfAgentsStaffed",
  "NumberOfAgentsOnline",
  "OldestContactInQueueAgeSeconds",
  "NumberOfContactsInQueue",
] as const;
export type QueueMetric = (typeof queueMetrics)[number];

/** A queue is empty and has one agent at hand, unless told. */
export const metricsOf = (queue: Queue): Readonly<Record<QueueMetric, number>> => ({
  NumberOfAgentsAvailable: queue.agentsAvailable ?? 1,
  NumberOfAgentsStaffed: queue.agentsStaffed ?? 1,
  NumberOfAgentsOnline: queue.agentsOnline ?? 1,
  OldestContactInQueueAgeSeconds: queue.oldestContactSeconds ?? 0,
  NumberOfContactsInQueue: queue.contactsWaiting ?? 0,
});
