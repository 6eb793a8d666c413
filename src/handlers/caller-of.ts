import type { Caller } from "../application/index.ts";
import type { ReadNumber } from "./typed-number.ts";

/** What an event says of its caller, as it says it. */
export interface CallerDetails {
  /** The customer endpoint's number, in whatever form the network told it. */
  readonly endpoint: string | undefined;
  /** The number that the flow says to go by, which the caller may have typed. */
  readonly given: string | undefined;
  readonly verificationCode: string | undefined;
  readonly contactId: string | undefined;
}

const longestContactId = 64;

/** Why nobody knows who is calling: no number was told, or a typed one reads as none. */
export type NoCaller = "no-caller-number" | "number-not-understood";

/** Who is calling, and whether their number is proven: only the endpoint's is. Any other one is a claim. */
export function callerOf(
  { endpoint, given, verificationCode, contactId: id }: CallerDetails,
  readNumber: ReadNumber,
): Caller | NoCaller {
  const proven = endpoint === undefined ? undefined : readNumber(endpoint);
  const phone = given === undefined || given === endpoint ? proven : readNumber(given);
  const contactId = id?.slice(0, longestContactId);
  if (phone) return { phone, claimed: phone !== proven, verificationCode, endpoint: proven, contactId };
  return given !== endpoint && hasDigits(given) ? "number-not-understood" : "no-caller-number";
}

/** What a caller types has digits; words are what flows and networks put in the place of a withheld number. */
const hasDigits = (text: string | undefined): boolean => text !== undefined && /\p{Nd}/u.test(text);
