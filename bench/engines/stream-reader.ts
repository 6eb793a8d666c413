import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { openTableStream, type StreamRecord, type TableStream } from "../../local/aws/table-stream.ts";
import { attemptsAtNotice, owesNotice } from "../../src/adapters/dynamodb/index.ts";
import { tableName } from "../events/article-order.ts";

/**
 * Reads the stream of the table from now on as Lambda's event source mapping does, with the filter of the deployment: the
 * records of orders that owe a notice which nobody has begun to send.
 */
export async function startStreamReader(client: DynamoDBClient, endpoint: string): Promise<TableStream> {
  const { read, close } = await openTableStream({ endpoint }, client, tableName, "LATEST");
  return { read: async () => (await read()).filter(isOwing), close };
}

const isOwing = ({ dynamodb: { NewImage = {} } = {} }: StreamRecord): boolean =>
  NewImage[owesNotice] !== undefined && NewImage[attemptsAtNotice] === undefined;
