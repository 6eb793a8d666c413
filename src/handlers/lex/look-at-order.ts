import { type ChangeRequest, isAsTold } from "../../application/index.ts";
import { canMoveToday } from "../../domain/index.ts";
import type { Wording } from "../../wording/index.ts";
import type { LookAction } from "./action.ts";
import { again } from "./again.ts";
import { besideDate, shippingStretchOf } from "./beside-date.ts";
import { type Closings, closingsIn } from "./closings.ts";
import type { LexCodeHookParts } from "./lex-code-hook-parts.ts";
import type { Prompt, Reply } from "./reply.ts";

/** Looks whether the order still is as the caller was told and can be changed at all, before asking for anything. */
export async function lookAtOrder(
  { caller, orderId, orderVersion, signal }: ChangeRequest,
  action: LookAction,
  { lookUpOrders, policy, clock }: Pick<LexCodeHookParts, "lookUpOrders" | "policy" | "clock">,
  wording: Wording,
): Promise<Reply> {
  const { dialog } = wording;
  const closings = closingsIn(wording);
  const found = await lookUpOrders({ caller, orderId, signal });
  if (found.outcome === "not-found") return closings.notFound();
  if (found.outcome === "refused") return closings.refused(found.reason);

  const { order, unchangeable } = found;
  const reason = unchangeable ?? (isAsTold(order, orderVersion) ? undefined : "changed-meanwhile");
  const refused = reason && closings.refused(reason, { order });
  const isUsedUp = !canMoveToday(order, clock.now(), policy);
  const unmovable = refused ?? (isUsedUp ? closings.refused("too-many-changes", { order }) : undefined);
  switch (action.kind) {
    case "tell-status":
      return closings.found(order, unchangeable);
    case "tell-not-arrived": {
      const putThrough = closings.putThrough("NotArrived");
      const isStillHere = order.status === "placed" && unchangeable !== "already-shipped";
      return isStillHere
        ? { ...putThrough, ...closings.found(order, unchangeable), intent: "OrderStatus" }
        : putThrough;
    }
    case "ask-date":
      return unmovable ?? askDate(action.again, wording, closings);
    case "ask-which-day": {
      const stretch = shippingStretchOf(action.stretch, action, policy);
      const notes = besideDate(undefined, action, policy, dialog);
      const asked = again(action.again, dialog.joined([...notes, dialog.whichDay(stretch)]), dialog);
      return unmovable ?? { next: "which-day", stretch, ...asked };
    }
    case "ask-to-cancel": {
      if (unchangeable === "cancelled") return closings.done("already-cancelled", order);
      return (
        refused ?? {
          next: "cancel-confirmation",
          ...again(action.again, dialog.confirmCancel(order), dialog),
        }
      );
    }
  }
}

/** Asks for a date. That the one before was not understood is told to the flow as well. */
function askDate(
  why: Extract<LookAction, { readonly kind: "ask-date" }>["again"],
  { dialog }: Wording,
  closings: Closings,
): Prompt {
  const next = "date";
  if (why === undefined || why === "repeat" || why === "help")
    return { next, say: dialog.askDate, failed: false, helps: why === "help" };
  const say = dialog.askDateAgain[why === "unclear" ? "not-understood" : why];
  if (why === "declined") return { next, say, failed: true };
  const { told } = closings.refused("date-not-understood");
  return { next, say, told, failed: true };
}
