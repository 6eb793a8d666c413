import { Logger } from "@aws-lambda-powertools/logger";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";

export const TableName = "CustomerTable";
export const logger = new Logger({ serviceName: "orders" });
export const dynamodb = new DynamoDBClient({});
export const documents = DynamoDBDocumentClient.from(dynamodb);

/** The order of that customer, read consistently. */
export async function orderOf(CallerID: string, orderId: string) {
  const get = new GetCommand({ TableName, Key: { CallerID, orderId }, ConsistentRead: true });
  return (await documents.send(get)).Item;
}
