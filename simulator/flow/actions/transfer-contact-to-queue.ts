import { action } from "../action.ts";
import { end, failure } from "../block-outcome.ts";
import { only } from "../parameters.ts";
import { queueNamed } from "./queue-named.ts";

/** Puts the call into its queue and ends the flow. An agent who is at hand takes it at once; else it waits there. */
export const transferContactToQueue = action({
  type: "TransferContactToQueue",
  about:
    "an agent at hand takes the call at once, after the whispers; else it waits, and the customer queue flow runs, until `agentFreeAfterSeconds` of the queue have gone by or `call.agentTakes()`",
  source: "guide",
  parameters: only({}),
  errors: { must: ["QueueAtCapacity", "NoMatchingError"] },
  flows: ["inbound", "module"],
  leads: "away",
  run(_, context) {
    const found = queueNamed({}, context);
    if (!found) return failure("no queue was set before");
    if (found.queue.state === "full") return failure(`${found.queue.name} is full`, "QueueAtCapacity");
    return end({ queued: found });
  },
});
