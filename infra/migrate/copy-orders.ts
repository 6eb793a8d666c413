import { isDeepStrictEqual } from "node:util";
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateScan,
} from "@aws-sdk/client-dynamodb";

export type Item = Record<string, AttributeValue>;

/** What became of the orders seen so far. */
export interface Counts {
  /** Copied, or in a dry run to be copied. */
  copied: number;
  /** There already, as they are to be copied. */
  same: number;
  /** There already, with other values: these count as newer and are kept. */
  newer: number;
  /** Items from which no order can be read; they are not copied. */
  unreadable: number;
}

export interface Copying {
  readonly client: DynamoDBClient;
  readonly from: string;
  readonly to: string;
  /** Whether to write. Without it the orders are only counted. */
  readonly write: boolean;
  /** Why no order can be read from the item, or `undefined` when one can. */
  readonly whyUnreadable: (item: Item) => string | undefined;
  /** Called after every page of the scan. */
  readonly onPage: (counts: Counts) => void;
  /** Called for each item that is not copied. */
  readonly onSkipped: (item: Item, why: string) => void;
  readonly signal?: AbortSignal;
}

/** How many orders are copied at once. */
const concurrency = 20;

/**
 * Copies every item that the target does not have yet, and overwrites none. After a stop it can be started again: it
 * finds what was copied before.
 */
export async function copyOrders(copying: Copying): Promise<Counts> {
  const counts: Counts = { copied: 0, same: 0, newer: 0, unreadable: 0 };
  const { client, from, onPage, signal } = copying;
  const pages = paginateScan({ client }, { TableName: from, ConsistentRead: true });
  for await (const { Items: items = [] } of pages) {
    for (let start = 0; start < items.length && !signal?.aborted; start += concurrency) {
      const batch = items.slice(start, start + concurrency);
      for (const result of await Promise.all(batch.map((item) => copy(item, copying)))) counts[result]++;
    }
    onPage(counts);
    if (signal?.aborted) break;
  }
  return counts;
}

async function copy(
  item: Item,
  { client, to, write, whyUnreadable, onSkipped }: Copying,
): Promise<keyof Counts> {
  const why = whyUnreadable(item);
  if (why !== undefined) {
    onSkipped(item, why);
    return "unreadable";
  }
  const there = await stored(client, to, item);
  if (!there && (!write || (await put(client, to, item)))) return "copied";
  if (there && isDeepStrictEqual(there, item)) return "same";
  onSkipped(item, "the order is there already, and otherwise");
  return "newer";
}

async function stored(
  client: DynamoDBClient,
  table: string,
  { CallerID, orderId }: Item,
): Promise<Item | undefined> {
  const Key = { ...(CallerID && { CallerID }), ...(orderId && { orderId }) };
  return (await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
}

/** Puts the item unless another writer has put one with its key; answers whether it did. */
async function put(client: DynamoDBClient, table: string, Item: Item): Promise<boolean> {
  try {
    const ConditionExpression = "attribute_not_exists(CallerID)";
    await client.send(new PutItemCommand({ TableName: table, Item, ConditionExpression }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
