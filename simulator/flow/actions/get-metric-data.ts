import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { only, target } from "../parameters.ts";
import { contactMetricsOf, metricsOf } from "../queue.ts";
import { oneQueue, queueNamed, queueParameters } from "./queue-named.ts";

/** The queue's figures into `$.Metrics`. */
export const getMetricData = action({
  type: "GetMetricData",
  about:
    "queue size, oldest contact, agents available, online, staffed; for all channels. While the call waits also its position and, where `agentFreeAfterSeconds` tells, how long that takes",
  source: "guide",
  parameters: only({ ...queueParameters, QueueChannel: z.optional(target) }).check(oneQueue),
  errors: { must: ["NoMatchingError"] },
  run(parameters, context) {
    const found = queueNamed(parameters, context);
    if (!found) return failure("no queue was named or set");
    const { queued } = context.contact;
    const metrics = metricsOf(found.queue, queued);
    context.data.Metrics = {
      ...(queued && { Contact: contactMetricsOf(queued) }),
      Queue: {
        ARN: found.id,
        Name: found.queue.name,
        Size: metrics.NumberOfContactsInQueue,
        OldestContactAge: metrics.OldestContactInQueueAgeSeconds,
      },
      Agents: {
        Available: { Count: metrics.NumberOfAgentsAvailable },
        Online: { Count: metrics.NumberOfAgentsOnline },
        Staffed: { Count: metrics.NumberOfAgentsStaffed },
      },
    };
    return success;
  },
});
