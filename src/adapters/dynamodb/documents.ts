import type { AttributeValue, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, NumberValue } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Item } from "./stored.ts";

/** JavaScript's own number where it is the same number; else the digits as they are stored, whosever they are. */
const wrapNumbers = (digits: string): number | NumberValue =>
  String(Number(digits)) === digits ? Number(digits) : NumberValue.from(digits);

/**
 * The document client of this adapter. It sends what it is given through the client, yet has its settings for
 * itself: the SDK keeps them on the client that it is made from, where the next one made would replace them.
 */
export function documentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  const own: DynamoDBClient = Object.create(client, { config: { value: { ...client.config } } });
  return DynamoDBDocumentClient.from(own, { unmarshallOptions: { wrapNumbers } });
}

/** An item in plain values, where the SDK hands it over in DynamoDB's own notation. */
export const plainValues = (item: Record<string, AttributeValue>): Item => unmarshall(item, { wrapNumbers });
