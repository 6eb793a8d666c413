import type { Caller } from "../../application/index.ts";
import { phoneNumber } from "../../domain/index.ts";
import type { ReadNumber } from "../typed-number.ts";
import type { ConnectCall } from "./connect-event.ts";

/** The network's word for a number is the endpoint alone. A `CallerID` that says otherwise is only a claim. */
export function callerOf({ endpoint, parameters }: ConnectCall, readNumber: ReadNumber): Caller | undefined {
  const { CallerID, verificationCode } = parameters;
  const vouched = phoneNumber(endpoint);
  const phone = CallerID === undefined || CallerID === vouched ? vouched : readNumber(CallerID);
  return phone && { phone, claimed: phone !== vouched, verificationCode };
}
