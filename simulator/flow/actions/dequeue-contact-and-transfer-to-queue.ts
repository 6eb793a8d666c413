import { action } from "../action.ts";
import { end, failure, success } from "../block-outcome.ts";
import { exactlyOne, only } from "../parameters.ts";
import { queueNamed, queueParameters } from "./queue-named.ts";

/** Moves a waiting call to another queue. The customer queue flow goes on there, until an agent of that queue takes the call. */
export const dequeueContactAndTransferToQueue = action({
  type: "DequeueContactAndTransferToQueue",
  about:
    "as documented; the customer queue flow goes on in the other queue, where `NextAction` leads somewhere",
  source: "guide",
  parameters: only(queueParameters).check(exactlyOne("QueueId", "AgentId")),
  errors: { must: ["QueueAtCapacity", "NoMatchingError"] },
  flows: ["queue", "module"],
  leads: "away",
  run(parameters, context) {
    const found = queueNamed(parameters, context);
    if (!found) return failure("no queue was named");
    if (found.queue.state === "full") return failure(`${found.queue.name} is full`, "QueueAtCapacity");
    context.enqueue(found);
    return context.block.next === undefined ? end("returned") : success;
  },
});
