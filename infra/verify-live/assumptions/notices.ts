import * as z from "zod";
import type { Assumption } from "../assumption.ts";

export const noticeAssumptions: readonly Assumption[] = [
  {
    id: "texting-is-possible",
    statement: "The account is out of the SMS sandbox and allowed to spend.",
    affects: "every text; in the sandbox only verified numbers get any",
    check: async (line) => {
      const { IsInSandbox } = await line.ask(
        "sns",
        "get-sms-sandbox-account-status",
        {},
        z.object({ IsInSandbox: z.boolean() }),
      );
      return IsInSandbox ? "the account is in the SMS sandbox" : undefined;
    },
  },
  {
    id: "only-phones-can-be-texted",
    statement:
      "Allowing `sns:Publish` on what is not `arn:aws:sns:*:*:*` allows it to phone numbers and to no topic.",
    affects: "every text, and that the functions can write to no topic",
    check: {
      byHand:
        "Cancel a test order by phone: the text arrives. In IAM's policy simulator the role of notify-customer is denied sns:Publish on any topic's ARN.",
    },
  },
  {
    id: "sender-is-registered",
    statement:
      "Japan's carriers deliver texts from this sender: what has to be registered, and how long it takes, AWS Support knows at the time.",
    affects: "every text to a Japanese mobile",
    check: {
      byHand:
        "Cancel a test order from a phone of each carrier (docomo, au, SoftBank, Rakuten). The texts arrive.",
    },
  },
  {
    id: "not-valid-to-publish-to",
    statement:
      'In a region without SMS, SNS refuses any number with InvalidParameter, "is not valid to publish to", the words that it has for a bad number too.',
    affects: "texts to numbers that SNS refuses so: they stay owed for a day, since it may be the region",
    check: {
      byHand:
        "aws sns publish --phone-number YOURS --message test --region us-west-1 (or any region without SMS) prints these words.",
    },
  },
];
