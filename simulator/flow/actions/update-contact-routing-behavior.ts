import * as z from "zod/mini";
import { action } from "../action.ts";
import { success } from "../block-outcome.ts";
import { exactlyOne, only, wholeNumber } from "../parameters.ts";

/** Noted, without any effect: the queue holds no other contact. */
export const updateContactRoutingBehavior = action({
  type: "UpdateContactRoutingBehavior",
  support: "noted",
  about: "noted",
  source: "guide",
  parameters: only({
    QueuePriority: z.optional(wholeNumber(1, Number.MAX_SAFE_INTEGER)),
    QueueTimeAdjustmentSeconds: z.optional(wholeNumber(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
  }).check(exactlyOne("QueuePriority", "QueueTimeAdjustmentSeconds")),
  flows: ["inbound"],
  run({ QueuePriority, QueueTimeAdjustmentSeconds }, context) {
    context.emit({
      type: "contact-set",
      facts: {
        ...(QueuePriority !== undefined && { QueuePriority }),
        ...(QueueTimeAdjustmentSeconds !== undefined && { QueueTimeAdjustmentSeconds }),
      },
    });
    return success;
  },
});
