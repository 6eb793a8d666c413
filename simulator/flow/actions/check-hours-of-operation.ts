import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, result } from "../block-outcome.ts";
import { including } from "../conditions.ts";
import { isOpen } from "../hours.ts";
import { only, target } from "../parameters.ts";
import { queueNamed } from "./queue-named.ts";

/** Whether it is open by the line's clock. Without hours of its own, it asks the contact's queue. */
export const checkHoursOfOperation = action({
  type: "CheckHoursOfOperation",
  about:
    "as documented, by the line's clock; without hours of its own, those of the contact's queue. Branches for overrides are never taken",
  source: "guide",
  parameters: only({ HoursOfOperationId: z.optional(target) }),
  errors: { must: ["NoMatchingError"] },
  conditions: () => including("True", "False"),
  flows: ["inbound", "queue", "module"],
  run({ HoursOfOperationId }, context) {
    const { clock, hours } = context.resources;
    const id =
      HoursOfOperationId === undefined
        ? queueNamed({}, context)?.queue.hours
        : context.fill(HoursOfOperationId);
    if (!id) return failure("no hours of operation were named");
    const found = hours.find(id);
    if (found === undefined)
      return context.breakOff(
        `hours of operation ${id} are not among the line's: ${hours.names.join(", ") || "none"}`,
      );
    if (found === "unavailable") return failure("the hours of operation are unavailable");
    const open = typeof found === "string" ? found === "always" : isOpen(found, clock.now());
    return result(open ? "True" : "False");
  },
});
