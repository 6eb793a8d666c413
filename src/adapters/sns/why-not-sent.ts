import { causeOf, type Notification } from "../../application/index.ts";
import { httpStatusOf } from "../http-status-of.ts";

/** SNS's error codes for an invalid request; the SDK appends "Exception" to those that it knows. */
const invalid = /^(InvalidParameter(Value)?|Validation(Error)?)(Exception)?$/;
const optedOut = /^(PhoneNumber)?OptedOut(Exception)?$/;
/** What is wrong with the digits. That a number "is not valid to publish to" is said of any in a region without SMS. */
const aboutDigits = /E\.?164|value at 'phoneNumber'/i;
const aboutText = /\bmessage\b(?! ?attribute)/i;

/**
 * What became of a text, by the error of SNS. A refusal is final where its words name the number's digits or the text;
 * any other error, such as one of our account, region or configuration, leaves the notice owed.
 * @param isUnanswered whether SNS got the text and did not answer.
 */
export function whyNotSent(
  error: unknown,
  { isUnanswered = false }: { readonly isUnanswered?: boolean } = {},
): Notification {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (optedOut.test(name)) return { outcome: "rejected", reason: "rejected" };
  if (invalid.test(name) && aboutDigits.test(message))
    return { outcome: "rejected", reason: "invalid-number" };
  if (invalid.test(name) && aboutText.test(message)) return { outcome: "rejected", reason: "rejected" };
  return { outcome: isUnanswered || isAccepted(error) ? "unconfirmed" : "failed", cause: causeOf(error) };
}

/** Whether SNS accepted the text, in words that the SDK can't read. */
const isAccepted = (error: unknown): boolean => httpStatusOf(error) === 200;
