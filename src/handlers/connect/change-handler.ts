import type { CancelResult, ChangeRequest, RescheduleResult } from "../../application/index.ts";
import { orderId } from "../../domain/index.ts";
import type { Turn } from "./connect-handler.ts";
import type { ChangeReply } from "./reply.ts";
import { wholeNumber } from "./whole-number.ts";

/** What the flow wants changed, and for whom; or the answer, when the parameters do not say that. */
export function changeRequest<Extra>(
  turn: Turn<Extra>,
): { readonly request: ChangeRequest } | { readonly answer: ChangeReply & Extra } {
  const { caller, language, signal } = turn;
  const { orderId: idText, orderVersion: versionText } = turn.call.parameters;
  const orderVersion = wholeNumber(versionText);
  if (!idText || orderVersion === "not-a-number") return { answer: turn.error("not-understood") };
  if (!caller) return { answer: turn.refused("no-caller-number") };
  const id = orderId(idText);
  if (!id) return { answer: turn.notFound("not-found") };
  return { request: { caller, orderId: id, orderVersion, language, signal } };
}

/** What became of the change. */
export function changeReply<Extra>(
  turn: Turn<Extra>,
  result: CancelResult | RescheduleResult,
): ChangeReply & Extra {
  switch (result.outcome) {
    case "cancelled":
    case "already-cancelled":
    case "rescheduled":
    case "unchanged":
      return turn.done(result.outcome, result.order);
    case "refused":
      return turn.refused(result.reason, "order" in result ? result : {});
    case "not-found":
      return turn.notFound(result.reason);
    case "unknown":
      return turn.unknown();
  }
}
