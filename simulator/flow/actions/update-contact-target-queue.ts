import { action } from "../action.ts";
import { failure, onward } from "../outcome.ts";
import { exactlyOne, only } from "../parameters.ts";
import { queueNamed, queueParameters } from "./queue-named.ts";

export const updateContactTargetQueue = action({
  type: "UpdateContactTargetQueue",
  parameters: only(queueParameters).check(exactlyOne("QueueId", "AgentId")),
  errors: { must: ["NoMatchingError"] },
  flows: ["inbound", "module"],
  run(parameters, scene) {
    const found = queueNamed(parameters, scene);
    if (!found) return failure("no queue was named");
    scene.data.Queue = { ARN: found.id, Name: found.queue.name };
    scene.tell({ type: "contact-set", facts: { Queue: found.queue.name } });
    return onward;
  },
});
