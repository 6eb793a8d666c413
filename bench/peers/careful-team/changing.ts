import { makeHandlerIdempotent } from "@aws-lambda-powertools/idempotency/middleware";
import { injectLambdaContext } from "@aws-lambda-powertools/logger/middleware";
import { parser } from "@aws-lambda-powertools/parser/middleware";
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import middy from "@middy/core";
import { documents, logger, orderOf, TableName } from "./clients.ts";
import { type ConnectEvent, connectEvent } from "./connect-event.ts";
import { idempotentBy, persistenceStore } from "./idempotency.ts";

const sns = new SNSClient({});

/** Changes an attribute of an order that is not cancelled, once for each call, and texts the customer. */
export function changing(
  attribute: string,
  wanted: (event: ConnectEvent) => string | undefined,
  textOf: (orderId: string) => string,
) {
  async function change(event: ConnectEvent) {
    const { ContactData, Parameters } = event.Details;
    const { Address: CallerID } = ContactData.CustomerEndpoint;
    const { orderId } = Parameters;
    const value = wanted(event);
    if (!orderId || !value) return { lambdaResult: "Error" };
    const order = await orderOf(CallerID, orderId);
    if (!order || order["isCancel"] === "True") return { lambdaResult: "Refused" };
    try {
      await documents.send(
        new UpdateCommand({
          TableName,
          Key: { CallerID, orderId },
          UpdateExpression: "SET #attribute = :value",
          ConditionExpression: "isCancel = :no AND shippingDate = :told",
          ExpressionAttributeNames: { "#attribute": attribute },
          ExpressionAttributeValues: { ":value": value, ":no": "False", ":told": order["shippingDate"] },
        }),
      );
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return { lambdaResult: "Refused" };
      throw error;
    }
    await sns.send(new PublishCommand({ PhoneNumber: CallerID, Message: textOf(orderId) }));
    logger.info("changed", { contactId: ContactData.ContactId, attribute });
    return { lambdaResult: "Success" };
  }

  const key = "[Details.ContactData.CustomerEndpoint.Address, Details.Parameters]";
  return middy()
    .use(injectLambdaContext(logger))
    .use(parser({ schema: connectEvent }))
    .use(makeHandlerIdempotent({ persistenceStore, config: idempotentBy(key) }))
    .handler(change);
}
