import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

export const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** As the article's functions do: with the message, the whole of what was read or written. */
export const log = (message: string, what: unknown): void => {
  process.stdout.write(`${message}${JSON.stringify(what)}\n`);
};
