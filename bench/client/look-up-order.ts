import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { tableName } from "../article-order.ts";

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** Sends the query that our look-up sends, and does nothing else. */
export async function handler(event: { Details: { Parameters: { CallerID: string } } }) {
  const query = new QueryCommand({
    TableName: tableName,
    IndexName: "byShippingDate",
    KeyConditionExpression: "CallerID = :phone AND shippingDate BETWEEN :first AND :last",
    ExpressionAttributeValues: {
      ":phone": event.Details.Parameters.CallerID,
      ":first": "0001-01-01",
      ":last": "9999-12-31",
    },
    ScanIndexForward: false,
    ConsistentRead: true,
    Limit: 10,
  });
  const { Count } = await documents.send(query);
  return { lambdaResult: Count === 1 ? "Success" : "Error" };
}
