import { injectLambdaContext } from "@aws-lambda-powertools/logger/middleware";
import { parser } from "@aws-lambda-powertools/parser/middleware";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import middy from "@middy/core";
import { documents, logger, TableName } from "./clients.ts";
import { type ConnectEvent, connectEvent } from "./connect-event.ts";

async function lookUp({ Details }: ConnectEvent) {
  const { Items: [order] = [] } = await documents.send(
    new QueryCommand({
      TableName,
      IndexName: "byShippingDate",
      KeyConditionExpression: "CallerID = :caller",
      ExpressionAttributeValues: { ":caller": Details.ContactData.CustomerEndpoint.Address },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: 10,
    }),
  );
  logger.info("looked up", { contactId: Details.ContactData.ContactId, found: order !== undefined });
  if (!order) return { lambdaResult: "Success", recordFound: "False" };
  const { orderId, orderedItem, shippingDate, customerName, isCancel } = order;
  return {
    lambdaResult: "Success",
    recordFound: "True",
    orderId,
    orderedItem,
    shippingDate,
    customerName,
    isCancel,
  };
}

export const handler = middy()
  .use(injectLambdaContext(logger))
  .use(parser({ schema: connectEvent }))
  .handler(lookUp);
