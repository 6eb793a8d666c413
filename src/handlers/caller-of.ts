import type { Caller } from "../application/index.ts";
import { phoneNumber } from "../domain/index.ts";
import type { ReadNumber } from "./typed-number.ts";

/** The numbers that an event gives for its caller, as it gives them. */
export interface CallerDetails {
  /** The customer endpoint's number: E.164 when the network told it. */
  readonly endpoint: string | undefined;
  /** The number that the flow says to go by, which the caller may have typed. */
  readonly given: string | undefined;
  readonly verificationCode: string | undefined;
}

/** Who is calling, and whether their number is proven: only the endpoint's is. Any other one is a claim. */
export function callerOf(
  { endpoint, given, verificationCode }: CallerDetails,
  readNumber: ReadNumber,
): Caller | undefined {
  const proven = phoneNumber(endpoint);
  const phone = given === undefined || given === proven ? proven : readNumber(given);
  return phone && { phone, claimed: phone !== proven, verificationCode };
}
