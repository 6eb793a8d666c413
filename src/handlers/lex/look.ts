import type { ChangeRequest, LookUpOrders, LookUpResult } from "../../application/index.ts";
import type { Wording } from "../../wording/index.ts";
import type { Answer, Ending } from "./answer.ts";
import type { Look } from "./decide.ts";
import type { Endings } from "./endings.ts";

/** Looks whether the order still is as the caller was told and can be changed at all, before asking for anything. */
export async function look(
  step: Look,
  request: ChangeRequest,
  lookUpOrders: LookUpOrders,
  endings: Endings,
  { dialog }: Wording,
): Promise<Answer> {
  const { caller, orderId, signal } = request;
  const found = await lookUpOrders({ caller, orderId, signal });
  if (found.outcome === "not-found") return endings.notFound();
  if (found.outcome === "refused") return endings.refused(found.reason);

  const { order, unchangeable } = found;
  const obstacle = obstacleTo(found, request, endings);
  switch (step.kind) {
    case "tell-status":
      return endings.found(order, unchangeable);
    case "ask-date":
      return obstacle ?? { next: "date", say: dialog.askDate, failed: false };
    case "ask-which-day": {
      const { stretch, failed } = step;
      return obstacle ?? { next: "which-day", stretch, say: dialog.whichDay(stretch), failed };
    }
    case "ask-to-cancel":
      if (unchangeable === "cancelled") return endings.done("already-cancelled", order);
      return (
        obstacle ?? { next: "cancel-confirmation", say: dialog.confirmCancel(order), failed: step.failed }
      );
  }
}

/** Why the order cannot be changed now by this caller, whatever they ask for. */
function obstacleTo(
  { order, unchangeable }: Extract<LookUpResult, { outcome: "found" }>,
  { orderVersion }: ChangeRequest,
  endings: Endings,
): Ending | undefined {
  if (unchangeable) return endings.refused(unchangeable, { order });
  if (orderVersion !== undefined && orderVersion !== order.version)
    return endings.refused("changed-meanwhile", { order });
  return undefined;
}
