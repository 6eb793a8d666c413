import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { documents, TableName } from "./clients.ts";

/** The article's OrderTableRead: the first order of whatever number it is given, unchecked. */
export async function handler(event: { Details: { Parameters: { CallerID: string } } }) {
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: "CallerID = :caller",
      ExpressionAttributeValues: { ":caller": event.Details.Parameters.CallerID },
    }),
  );
  const [order] = Items;
  return order
    ? { recordFound: "True", ...order, lambdaResult: "Success" }
    : { recordFound: "False", lambdaResult: "Success" };
}
