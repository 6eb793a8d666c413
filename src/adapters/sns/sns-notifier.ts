import { type MessageAttributeValue, PublishCommand, type SNSClient } from "@aws-sdk/client-sns";
import type { Notifier, OwingOrder } from "../../application/index.ts";
import { wasLeftUnanswered } from "../no-answer.ts";
import { whyNotSent } from "./why-not-sent.ts";

/**
 * Texts customers through SNS.
 * @throws {RangeError} when SNS would refuse the sender id.
 */
export function snsNotifier({
  client,
  text,
  senderId,
}: {
  readonly client: SNSClient;
  /** The message about what the order owes its customer. */
  readonly text: (order: OwingOrder) => string;
  /** Who the text comes from, in countries that show it: 3 to 11 letters, digits or hyphens, a letter among them. */
  readonly senderId?: string;
}): Notifier {
  const MessageAttributes = attributes(senderId);
  return {
    async notify(order, { signal } = {}) {
      const PhoneNumber = order.customer.phone;
      let isUnanswered = false;
      try {
        const Message = text(order);
        const command = new PublishCommand({ PhoneNumber, Message, MessageAttributes });
        // The SDK's own error of a call that was aborted does not tell.
        const watch = { step: "deserialize", name: "orderlineUnanswered" } as const;
        command.middlewareStack.add(
          (next) => (args) =>
            next(args).finally(() => {
              isUnanswered ||= wasLeftUnanswered(args.request);
            }),
          watch,
        );
        const { MessageId = "" } = await client.send(command, signal && { abortSignal: signal });
        return { outcome: "sent", receipt: MessageId };
      } catch (error) {
        return whyNotSent(error, { isUnanswered });
      }
    },
  };
}

const senderIdShape = /^(?=.*[A-Za-z])[A-Za-z0-9-]{3,11}$/;

function attributes(senderId: string | undefined): Record<string, MessageAttributeValue> {
  if (senderId !== undefined && !senderIdShape.test(senderId))
    throw new RangeError(
      `SMS sender id "${senderId}": wants 3 to 11 letters, digits or hyphens, a letter among them`,
    );
  return {
    "AWS.SNS.SMS.SMSType": stringValue("Transactional"),
    ...(senderId && { "AWS.SNS.SMS.SenderID": stringValue(senderId) }),
  };
}

const stringValue = (text: string): MessageAttributeValue => ({ DataType: "String", StringValue: text });
