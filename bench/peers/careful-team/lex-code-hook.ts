import { injectLambdaContext } from "@aws-lambda-powertools/logger/middleware";
import { parser } from "@aws-lambda-powertools/parser/middleware";
import middy from "@middy/core";
import * as z from "zod";
import { logger, orderOf } from "./clients.ts";

const slot = z.object({ value: z.object({ interpretedValue: z.iso.date().optional() }) });
const lexEvent = z.object({
  sessionState: z.object({
    sessionAttributes: z.object({ callerNumber: z.string(), orderId: z.string() }),
    intent: z.object({ name: z.string(), slots: z.object({ ShippingDate: slot.nullable() }) }),
  }),
});

/** Checks the order and the date that Lex has resolved, and asks for a confirmation. */
async function turn({ sessionState }: z.infer<typeof lexEvent>) {
  const { sessionAttributes, intent } = sessionState;
  const order = await orderOf(sessionAttributes.callerNumber, sessionAttributes.orderId);
  const date = intent.slots.ShippingDate?.value.interpretedValue;
  logger.info("turn", { intent: intent.name, date });
  if (!order || order["isCancel"] === "True") return closed(intent, "Your order cannot be changed.");
  if (!date || date < new Date().toISOString().slice(0, 10))
    return asking(intent, { type: "ElicitSlot", slotToElicit: "ShippingDate" }, "On which day?");
  return asking(intent, { type: "ConfirmIntent" }, `On ${date}. Is that right?`);
}

const plain = (content: string) => [{ contentType: "PlainText", content }];
const asking = (intent: object, dialogAction: object, sentence: string) => ({
  sessionState: { intent, dialogAction },
  messages: plain(sentence),
});
const closed = (intent: object, sentence: string) =>
  asking({ ...intent, state: "Failed" }, { type: "Close" }, sentence);

export const handler = middy()
  .use(injectLambdaContext(logger))
  .use(parser({ schema: lexEvent }))
  .handler(turn);
