import { causeOf, type Notification } from "../../application/index.ts";

/** SNS's words for a request that is wrong in itself; the SDK puts "Exception" behind those that it knows. */
const invalid = /^(InvalidParameter(Value)?|Validation(Error)?)(Exception)?$/;
const optedOut = /^(PhoneNumber)?OptedOut(Exception)?$/;
const aboutNumber = /phone ?number/i;
const aboutText = /\bmessage\b(?! ?attribute)/i;

/**
 * What an error of SNS says about the text: a refusal of this number or this text is for good. Everything else,
 * a wrong set-up of ours included, is no fault of the customer: the notice stays owed.
 * @param secrets what the cause must not repeat: SNS's own messages quote the number.
 */
export function whyNotSent(error: unknown, secrets: readonly string[]): Notification {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (optedOut.test(name)) return { outcome: "rejected", reason: "rejected" };
  if (invalid.test(name) && aboutNumber.test(message))
    return { outcome: "rejected", reason: "invalid-number" };
  if (invalid.test(name) && aboutText.test(message)) return { outcome: "rejected", reason: "rejected" };
  const cause = secrets
    .filter(Boolean)
    .reduce((text, secret) => text.replaceAll(secret, "…"), `${name}: ${message}`);
  return { outcome: "failed", cause: causeOf(cause) };
}
