import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { documents, log, TableName } from "./clients.ts";

/** The article's OrderTableRead: answers the first order of the number that it is given, without any check. */
export async function handler(event: { Details: { Parameters: { CallerID: string } } }) {
  const query = new QueryCommand({
    TableName,
    KeyConditionExpression: "CallerID = :caller",
    ExpressionAttributeValues: { ":caller": event.Details.Parameters.CallerID },
  });
  try {
    const { Items = [] } = await documents.send(query);
    log("DynamoDB Query Results:", Items);
    const [order] = Items;
    return { recordFound: order ? "True" : "False", ...order, lambdaResult: "Success" };
  } catch (error) {
    log("DynamoDB error:", String(error));
    return { lambdaResult: "Error" };
  }
}
