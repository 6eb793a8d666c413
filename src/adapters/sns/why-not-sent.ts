import { causeOf, type Notification } from "../../application/index.ts";

/** SNS's error codes for an invalid request; the SDK appends "Exception" to those that it knows. */
const invalid = /^(InvalidParameter(Value)?|Validation(Error)?)(Exception)?$/;
const optedOut = /^(PhoneNumber)?OptedOut(Exception)?$/;
const aboutNumber = /phone ?number/i;
const aboutText = /\bmessage\b(?! ?attribute)/i;

/**
 * What became of a text, by the error of SNS. A refusal of this number or this text is final; any other error, such as
 * a wrong configuration of ours, leaves the notice owed.
 */
export function whyNotSent(error: unknown): Notification {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (optedOut.test(name)) return { outcome: "rejected", reason: "rejected" };
  if (invalid.test(name) && aboutNumber.test(message))
    return { outcome: "rejected", reason: "invalid-number" };
  if (invalid.test(name) && aboutText.test(message)) return { outcome: "rejected", reason: "rejected" };
  return { outcome: "failed", cause: causeOf(error) };
}
