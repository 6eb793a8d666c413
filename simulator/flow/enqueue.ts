import type { Queued } from "./contact.ts";
import { positionOf, type QueueFound } from "./queue.ts";
import type { RunContext } from "./run-context.ts";

/** Puts the call at the end of a queue, out of the one that it is in. */
export function enqueue(
  { id, queue }: QueueFound,
  { contact, emit, resources }: Pick<RunContext, "contact" | "emit" | "resources">,
): Queued {
  const place = Object.assign(contact.queued ?? {}, { id, queue, since: resources.clock.now(), waited: 0 });
  contact.queued = place;
  contact.data.Queue = { ARN: id, Name: queue.name };
  emit({ type: "queued", queue: queue.name, position: positionOf(place) });
  return place;
}
