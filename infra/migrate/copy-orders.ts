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
  /** There already, otherwise: what is there is the newer one and was left alone. */
  newer: number;
  /** No order can be read from them; they were left where they are. */
  unreadable: number;
}

export interface Copying {
  readonly client: DynamoDBClient;
  readonly from: string;
  readonly to: string;
  /** Without it nothing is written. */
  readonly write: boolean;
  /** Why no order can be read from the item, or `undefined` when one can. */
  readonly fault: (item: Item) => string | undefined;
  /** Told after every page. */
  readonly onPage: (counts: Counts) => void;
  /** Told of each item that stays behind. */
  readonly onLeft: (item: Item, why: string) => void;
  readonly signal?: AbortSignal;
}

/** How many orders are looked after at a time. */
const abreast = 20;

/**
 * Copies every order that is not there yet, as it stands, and changes nothing that is. To go on after a stop is to
 * start again: what was copied is found there.
 */
export async function copyOrders(copying: Copying): Promise<Counts> {
  const counts: Counts = { copied: 0, same: 0, newer: 0, unreadable: 0 };
  const { client, from, onPage, signal } = copying;
  const pages = paginateScan({ client }, { TableName: from, ConsistentRead: true });
  for await (const { Items: items = [] } of pages) {
    for (let start = 0; start < items.length && !signal?.aborted; start += abreast) {
      const fates = await Promise.all(items.slice(start, start + abreast).map((item) => copy(item, copying)));
      for (const fate of fates) counts[fate]++;
    }
    onPage(counts);
    if (signal?.aborted) break;
  }
  return counts;
}

async function copy(item: Item, { client, to, write, fault, onLeft }: Copying): Promise<keyof Counts> {
  const why = fault(item);
  if (why !== undefined) {
    onLeft(item, why);
    return "unreadable";
  }
  const there = await stored(client, to, item);
  if (!there && (!write || (await put(client, to, item)))) return "copied";
  if (there && isDeepStrictEqual(there, item)) return "same";
  onLeft(item, "the order is there already, and otherwise");
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

/** Whether the item was put: not where somebody else was faster. */
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
