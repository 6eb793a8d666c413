import type { ChangeRequest } from "../../application/index.ts";
import { orderId, phoneNumber } from "../../domain/index.ts";
import { wholeNumber } from "../connect/whole-number.ts";
import type { ReadNumber } from "../typed-number.ts";
import type { Ending } from "./answer.ts";
import type { Endings } from "./endings.ts";
import type { Turn } from "./turn.ts";

/**
 * The order that the flow has chosen, and the caller; or the end of the conversation when it has not told that.
 * A network's number is E.164. One of another form was typed, and is only a claim.
 */
export function orderRequest(
  { session, language }: Turn,
  endings: Endings,
  readNumber: ReadNumber,
  signal: AbortSignal,
): { readonly request: ChangeRequest } | { readonly ending: Ending } {
  const { callerNumber = "", orderId: idText, orderVersion: versionText, verificationCode } = session.given;
  const orderVersion = wholeNumber(versionText);
  if (orderVersion === "not-a-number") return { ending: endings.error("not-understood") };
  const vouched = phoneNumber(callerNumber);
  const phone = vouched ?? readNumber(callerNumber);
  if (!phone) return { ending: endings.refused("no-caller-number") };
  const id = orderId(idText);
  if (!id) return { ending: endings.notFound() };
  const caller = { phone, claimed: !vouched, verificationCode };
  return { request: { caller, orderId: id, orderVersion, language, signal } };
}
