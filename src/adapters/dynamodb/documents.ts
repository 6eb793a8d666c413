import type { AttributeValue, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, NumberValue } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { CallOptions } from "../../application/index.ts";
import type { Item } from "./stored.ts";

/** A JavaScript number if it is exactly the stored number, else the stored digits: other writers may store larger ones. */
const wrapNumbers = (digits: string): number | NumberValue =>
  String(Number(digits)) === digits ? Number(digits) : NumberValue.from(digits);

/**
 * The document client of this adapter, on top of the given client. The SDK keeps the settings of a document client in
 * the client that it is made from, where another document client would replace them; so this one gets a copy.
 */
export function documentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  const own: DynamoDBClient = Object.create(client, { config: { value: { ...client.config } } });
  return DynamoDBDocumentClient.from(own, { unmarshallOptions: { wrapNumbers } });
}

/** The plain values of an item in DynamoDB's own notation. */
export const plainValues = (item: Record<string, AttributeValue>): Item => unmarshall(item, { wrapNumbers });

/** A call's options as the SDK takes them. */
export const until = ({ signal }: CallOptions = {}) => (signal ? { abortSignal: signal } : {});
