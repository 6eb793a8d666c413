import { makeIdempotent } from "@aws-lambda-powertools/idempotency";
import { injectLambdaContext } from "@aws-lambda-powertools/logger/middleware";
import { parser } from "@aws-lambda-powertools/parser/middleware";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import middy from "@middy/core";
import * as z from "zod";
import { logger } from "./clients.ts";
import { idempotentBy, persistenceStore } from "./idempotency.ts";

const text = z.object({ S: z.string() });
const streamEvent = z.object({
  Records: z.array(
    z.object({
      dynamodb: z.object({
        SequenceNumber: z.string(),
        NewImage: z.object({ CallerID: text, orderId: text, isCancel: text, shippingDate: text }),
      }),
    }),
  ),
});
type StreamEvent = z.infer<typeof streamEvent>;
type StreamRecord = StreamEvent["Records"][number];

type Context = Parameters<typeof config.registerLambdaContext>[0];

const sns = new SNSClient({});

const config = idempotentBy("dynamodb.NewImage");

const notify = makeIdempotent(
  async ({ dynamodb: { NewImage } }: StreamRecord) => {
    const { CallerID, orderId, isCancel, shippingDate } = NewImage;
    const news = isCancel.S === "True" ? "is cancelled" : `now ships on ${shippingDate.S}`;
    const Message = `Your order ${orderId.S} ${news}.`;
    const { MessageId } = await sns.send(new PublishCommand({ PhoneNumber: CallerID.S, Message }));
    return { MessageId };
  },
  { persistenceStore, config },
);

/** Texts the customer of each record once; from the first that fails on, Lambda repeats them. */
async function notifyAll({ Records }: StreamEvent, context: Context) {
  config.registerLambdaContext(context);
  for (const record of Records)
    try {
      await notify(record);
    } catch (error) {
      logger.error("not notified", error as Error);
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb.SequenceNumber }] };
    }
  return { batchItemFailures: [] };
}

export const handler = middy()
  .use(injectLambdaContext(logger))
  .use(parser({ schema: streamEvent }))
  .handler(notifyAll);
