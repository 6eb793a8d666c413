import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

export const TableName = "CustomerTable";
export const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** Logs as the article's functions do: the message, and all that was read or written. */
export const log = (message: string, what: unknown): void => {
  process.stdout.write(`${message}${JSON.stringify(what)}\n`);
};
