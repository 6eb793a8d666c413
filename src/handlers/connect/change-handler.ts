import type { CancelResult, ChangeRequest, RescheduleResult } from "../../application/index.ts";
import { orderId } from "../../domain/index.ts";
import { readOrderVersion } from "../order-version.ts";
import type { Invocation } from "./connect-handler.ts";
import type { ChangeReply } from "./reply.ts";

/** What the flow wants changed, and for whom; or the reply, when the parameters do not say that. */
export function changeRequest<Extra>(
  invocation: Invocation<Extra>,
): { readonly request: ChangeRequest } | { readonly reply: ChangeReply & Extra } {
  const { event, caller, language, signal } = invocation;
  const { orderId: idText, orderVersion: versionText } = event.parameters;
  const orderVersion = readOrderVersion(versionText);
  if (!idText || orderVersion === "not-understood") return { reply: invocation.error("not-understood") };
  if (typeof caller === "string") return { reply: invocation.refused(caller) };
  const id = orderId(idText);
  if (!id) return { reply: invocation.notFound("not-found") };
  return { request: { caller, orderId: id, orderVersion, language, signal } };
}

/** What became of the change. */
export function changeReply<Extra>(
  invocation: Invocation<Extra>,
  result: CancelResult | RescheduleResult,
): ChangeReply & Extra {
  switch (result.outcome) {
    case "cancelled":
    case "already-cancelled":
    case "rescheduled":
    case "unchanged":
      return invocation.done(result.outcome, result.order);
    case "refused":
      return invocation.refused(result.reason, "order" in result ? result : {});
    case "not-found":
      return invocation.notFound(result.reason);
    case "unknown":
      return invocation.unknown();
  }
}
