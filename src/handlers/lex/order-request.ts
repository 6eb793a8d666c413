import type { ChangeRequest } from "../../application/index.ts";
import { orderId } from "../../domain/index.ts";
import { callerOf } from "../caller-of.ts";
import { readOrderVersion } from "../order-version.ts";
import type { ReadNumber } from "../typed-number.ts";
import type { Closings } from "./closings.ts";
import type { Closing } from "./reply.ts";
import type { Turn } from "./turn.ts";

/**
 * The order that the flow has chosen, and the caller; or the closing, when the session attributes do not say that.
 * The flow passes one number, the endpoint's or one that was typed. One with a plus cannot have been typed.
 */
export function orderRequest(
  { session, language }: Turn,
  closings: Closings,
  readNumber: ReadNumber,
  signal: AbortSignal,
): { readonly request: ChangeRequest } | { readonly closing: Closing } {
  const { callerNumber, orderId: idText, orderVersion: versionText } = session.given;
  const { verificationCode, contactId } = session.given;
  const orderVersion = readOrderVersion(versionText);
  if (orderVersion === "not-understood") return { closing: closings.error("not-understood") };
  const endpoint = callerNumber?.includes("+") ? callerNumber : undefined;
  const caller = callerOf({ endpoint, given: callerNumber, verificationCode, contactId }, readNumber);
  if (typeof caller === "string") return { closing: closings.refused(caller) };
  const id = orderId(idText);
  if (!id) return { closing: closings.notFound() };
  return { request: { caller, orderId: id, orderVersion, language, signal } };
}
