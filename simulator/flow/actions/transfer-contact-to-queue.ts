import { action } from "../action.ts";
import { end, failure } from "../block-outcome.ts";
import { only } from "../parameters.ts";
import { connectToAgent } from "./connect-to-agent.ts";
import { queueNamed } from "./queue-named.ts";

/** An agent of the contact's queue takes the call, hears the whisper and sees the attributes. */
export const transferContactToQueue = action({
  type: "TransferContactToQueue",
  about: "an agent takes the call at once; the whispers are run, the customer queue flow is not",
  source: "guide",
  parameters: only({}),
  errors: { must: ["QueueAtCapacity", "NoMatchingError"] },
  flows: ["inbound", "module"],
  leads: "away",
  async run(_, context) {
    const found = queueNamed({}, context);
    if (!found) return failure("no queue was set before");
    if (found.queue.state === "full") return failure(`${found.queue.name} is full`, "QueueAtCapacity");
    await connectToAgent(found.queue, context);
    return end("transferred");
  },
});
