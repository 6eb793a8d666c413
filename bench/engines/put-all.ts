import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from "@aws-sdk/client-dynamodb";
import { type StoredItem, tableName } from "../events/article-order.ts";

/** The most items that DynamoDB takes in one batch, and batches that are under way at the same time. */
const [perBatch, atOnce] = [25, 4];

/** Puts items into the table of orders. */
export async function putAll(client: DynamoDBClient, items: Iterable<StoredItem>): Promise<void> {
  const batches = batchesOf(items);
  const putRest = async (): Promise<void> => {
    for (const batch of batches) await put(client, batch);
  };
  await Promise.all(Array.from({ length: atOnce }, putRest));
}

async function put(client: DynamoDBClient, batch: readonly StoredItem[]): Promise<void> {
  let puts: WriteRequest[] = batch.map((Item) => ({ PutRequest: { Item } }));
  while (puts.length > 0) {
    const request = new BatchWriteItemCommand({ RequestItems: { [tableName]: puts } });
    const { UnprocessedItems = {} } = await client.send(request);
    puts = UnprocessedItems[tableName] ?? [];
  }
}

function* batchesOf(items: Iterable<StoredItem>): Generator<readonly StoredItem[]> {
  let batch: StoredItem[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < perBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
