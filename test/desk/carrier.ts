import type { Sending } from "./deliveries.ts";
import type { Fate } from "./network.ts";
import type { Process } from "./process.ts";

/** What is asked of SNS. */
export interface Publication {
  readonly PhoneNumber?: string | undefined;
  readonly Message?: string | undefined;
}

/** A text that SNS took. */
export interface AcceptedText {
  readonly sending: Sending;
  readonly process: Process;
  readonly phone: string;
  readonly message: string;
  /** What becomes of SNS's answer. */
  readonly fate: Fate;
}

/** SNS: accepts texts, and refuses those to customers who want none. */
export function carrier(accepted: (text: AcceptedText) => void) {
  const optedOut = new Set<string>();
  let receipts = 0;
  return {
    optedOut,
    accept(
      { PhoneNumber: phone = "", Message: message = "" }: Publication,
      by: Omit<AcceptedText, "phone" | "message">,
    ) {
      if (optedOut.has(phone)) {
        by.sending.isRefused = true;
        throw Object.assign(new Error("the customer wants no texts"), {
          name: "OptedOutException",
          $metadata: { httpStatusCode: 400 },
        });
      }
      accepted({ ...by, phone, message });
      return { MessageId: `receipt-${++receipts}` };
    },
  };
}

export type Carrier = ReturnType<typeof carrier>;
