import type { ChangeRequest, LookUpOrders, RescheduleResult } from "../../application/index.ts";
import type { Wording } from "../../wording/index.ts";
import { type Closings, closingAfter, closingsIn } from "./closings.ts";
import type { Action, LookAction, OrderAction } from "./decide.ts";
import type { LexCodeHookParts } from "./lex-code-hook-parts.ts";
import { orderRequest } from "./order-request.ts";
import type { Reply } from "./reply.ts";
import type { Turn } from "./turn.ts";

/** Carries out what was decided and says what came of it. */
export async function carryOut(
  action: Action,
  turn: Turn,
  parts: LexCodeHookParts,
  signal: AbortSignal,
): Promise<Reply> {
  const wording = parts.wordings[turn.language];
  const { dialog } = wording;
  const closings = closingsIn(wording);
  switch (action.kind) {
    case "to-agent":
      return { next: "close", say: dialog.toAgent };
    case "leave":
      return { next: "close" };
    case "ask-intent":
      return { next: "intent", say: dialog.notUnderstood, failed: true };
    case "keep":
      return closings.kept();
    case "confirm-date-again":
      return {
        next: "date-confirmation",
        date: action.date,
        say: dialog.confirmDate(action.date),
        failed: true,
      };
    case "ask-date-again": {
      if (action.why === "declined") return { next: "date", say: dialog.askOtherDate, failed: true };
      const { say, told } = closings.refused("date-not-understood", { suggestion: turn.session.suggestion });
      return { next: "date", say, told, failed: true };
    }
    case "tell-status":
    case "ask-date":
    case "ask-which-day":
    case "ask-to-cancel":
    case "check-date":
    case "reschedule":
    case "cancel": {
      const asked = orderRequest(turn, closings, parts.readNumber, signal);
      return "closing" in asked ? asked.closing : carryOutOn(asked.request, action, parts, wording);
    }
  }
}

async function carryOutOn(
  request: ChangeRequest,
  action: OrderAction,
  parts: LexCodeHookParts,
  wording: Wording,
): Promise<Reply> {
  const closings = closingsIn(wording);
  switch (action.kind) {
    case "tell-status":
    case "ask-date":
    case "ask-which-day":
    case "ask-to-cancel":
      return look(request, action, parts.lookUpOrders, wording);
    case "check-date": {
      const { date } = action;
      const preview = await parts.previewReschedule({ ...request, shippingDate: date });
      if (preview.outcome !== "rescheduled") return afterReschedule(preview, closings);
      return { next: "date-confirmation", date, say: wording.dialog.confirmDate(date), failed: false };
    }
    case "reschedule":
      return afterReschedule(
        await parts.rescheduleOrder({ ...request, shippingDate: action.date }),
        closings,
      );
    case "cancel":
      return closingAfter(await parts.cancelOrder(request), closings);
  }
}

/** Looks whether the order still is as the caller was told and can be changed at all, before asking for anything. */
async function look(
  { caller, orderId, orderVersion, signal }: ChangeRequest,
  action: LookAction,
  lookUpOrders: LookUpOrders,
  wording: Wording,
): Promise<Reply> {
  const { dialog } = wording;
  const closings = closingsIn(wording);
  const found = await lookUpOrders({ caller, orderId, signal });
  if (found.outcome === "not-found") return closings.notFound();
  if (found.outcome === "refused") return closings.refused(found.reason);

  const { order, unchangeable } = found;
  const isStale = orderVersion !== undefined && orderVersion !== order.version;
  const reason = unchangeable ?? (isStale ? "changed-meanwhile" : undefined);
  const refused = reason && closings.refused(reason, { order });
  switch (action.kind) {
    case "tell-status":
      return closings.found(order, unchangeable);
    case "ask-date":
      return refused ?? { next: "date", say: dialog.askDate, failed: false };
    case "ask-which-day": {
      const { stretch, failed } = action;
      return refused ?? { next: "which-day", stretch, say: dialog.whichDay(stretch), failed };
    }
    case "ask-to-cancel": {
      if (unchangeable === "cancelled") return closings.done("already-cancelled", order);
      const say = dialog.confirmCancel(order);
      return refused ?? { next: "cancel-confirmation", say, failed: action.failed };
    }
  }
}

/** Another date is asked for where one can be suggested; every other result closes the conversation. */
function afterReschedule(result: RescheduleResult, closings: Closings): Reply {
  const closing = closingAfter(result, closings);
  const { say, told } = closing;
  return say && told?.suggestion ? { next: "date", say, told, failed: true } : closing;
}
