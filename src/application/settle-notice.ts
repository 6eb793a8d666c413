import { causeOf } from "./cause-of.ts";
import type { Log } from "./log.ts";
import type { ClaimedOrder, NoticeEnding } from "./notice-claim.ts";
import type { OrderRepository } from "./order-repository.ts";

/** How often settling is tried when the store does not answer. */
const attempts = 3;

/**
 * Ends what a claim has begun. `unsettled`: it could not be stored, so that the notice may be sent once more. Never
 * rejects. It has no deadline, since a notice that is sent but not settled would be sent again.
 */
export async function settleNotice(
  { orders, log }: { readonly orders: OrderRepository; readonly log: Log },
  claimed: ClaimedOrder,
  ending: NoticeEnding,
): Promise<"settled" | "newer-owed" | "unsettled"> {
  let cause = "the lease was lost";
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const result = await orders.settleNotice(claimed, ending);
      if (result !== "lost") return result;
      break;
    } catch (error) {
      cause = causeOf(error);
    }
  }
  log({ level: "error", event: "notice-unsettled", orderId: claimed.id, cause });
  return "unsettled";
}
