import * as z from "zod/mini";
import type { BlockContext } from "../block-context.ts";
import { atMostOne, target } from "../parameters.ts";
import type { QueueFound } from "../queue.ts";

export const queueParameters = { QueueId: z.optional(target), AgentId: z.optional(target) };
export const oneQueue = atMostOne<object>("QueueId", "AgentId");

interface Named {
  readonly QueueId?: string | undefined;
  readonly AgentId?: string | undefined;
}

/** The queue of that id, or else the one set for the contact. None where the id reads as nothing, or none was set. */
export function queueNamed({ QueueId, AgentId }: Named, context: BlockContext): QueueFound | undefined {
  const named = QueueId ?? AgentId;
  const id = named === undefined ? context.data.Queue?.ARN : context.fill(named);
  if (!id) return undefined;
  const { queues } = context.resources;
  const queue = queues.find(id);
  if (!queue)
    return context.breakOff(`queue ${id} is not among the line's: ${queues.names.join(", ") || "none"}`);
  return { id, queue };
}
