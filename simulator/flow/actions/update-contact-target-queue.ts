import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { exactlyOne, only } from "../parameters.ts";
import { queueNamed, queueParameters } from "./queue-named.ts";

export const updateContactTargetQueue = action({
  type: "UpdateContactTargetQueue",
  about: "as documented",
  source: "guide",
  parameters: only(queueParameters).check(exactlyOne("QueueId", "AgentId")),
  errors: { must: ["NoMatchingError"] },
  flows: ["inbound", "module"],
  run(parameters, context) {
    const found = queueNamed(parameters, context);
    if (!found) return failure("no queue was named");
    context.data.Queue = { ARN: found.id, Name: found.queue.name };
    context.emit({ type: "contact-set", facts: { Queue: found.queue.name } });
    return success;
  },
});
