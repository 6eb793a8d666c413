import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateScan,
} from "@aws-sdk/client-dynamodb";
import { type Item, markName, markOf } from "./item-mark.ts";

/** What became of the orders seen so far. */
export interface Counts {
  /** Copied, or in a dry run to be copied. */
  copied: number;
  /** Changed there since they were copied and not here: taken over, or in a dry run to be. */
  updated: number;
  /** Here already, as they are there. */
  same: number;
  /** Changed here since they were copied, and not there. They are kept. */
  changedHere: number;
  /** Here and there otherwise: changed in both tables, or not copied from there. They are kept. */
  otherwise: number;
  /** Items from which no order can be read; they are not copied. */
  unreadable: number;
}

export const noneYet = (): Counts => ({
  ...{ copied: 0, updated: 0, same: 0 },
  ...{ changedHere: 0, otherwise: 0, unreadable: 0 },
});

export interface Copying {
  readonly client: DynamoDBClient;
  readonly from: string;
  readonly to: string;
  /** Whether to write. Without it the orders are only counted. */
  readonly write: boolean;
  /** Why no order can be read from the item, or `undefined` when one can. */
  readonly whyUnreadable: (item: Item) => string | undefined;
  /** Called after every page of the scan. */
  readonly onPage: () => void;
  /** Called for each item that somebody has to look at. */
  readonly onLeft: (item: Item, why: string) => void;
  readonly signal?: AbortSignal;
}

/** How many orders are copied at once. */
const concurrency = 20;

/**
 * Copies every item that the target does not have yet, and brings those up to date that are there as they were copied.
 * An order that anybody has changed in the target is left alone. It counts as it goes, so that the counts hold when it
 * throws; it can always be started again.
 */
export async function copyOrders(copying: Copying, counts: Counts): Promise<void> {
  const { client, from, onPage, signal } = copying;
  const pages = paginateScan({ client }, { TableName: from, ConsistentRead: true });
  for await (const { Items: items = [] } of pages) {
    for (let start = 0; start < items.length && !signal?.aborted; start += concurrency) {
      const batch = items.slice(start, start + concurrency);
      const results = await Promise.allSettled(batch.map((item) => copy(item, copying)));
      for (const result of results) if (result.status === "fulfilled") counts[result.value]++;
      for (const result of results) if (result.status === "rejected") throw result.reason;
    }
    onPage();
    if (signal?.aborted) break;
  }
}

async function copy(item: Item, copying: Copying): Promise<keyof Counts> {
  const why = copying.whyUnreadable(item);
  if (why !== undefined) {
    copying.onLeft(item, why);
    return "unreadable";
  }
  const here = await stored(item, copying);
  const what = here ? compared(item, here) : "copied";
  const toWrite = what === "copied" || what === "updated";
  const result = toWrite && !(await put(item, here, copying)) ? await afterAll(item, what, copying) : what;
  if (result === "otherwise") copying.onLeft(item, "the order is here already, and otherwise");
  return result;
}

/** What became of an order after a write that came too late: after another writer, or after itself, its answer lost. */
async function afterAll(item: Item, what: keyof Counts, copying: Copying): Promise<keyof Counts> {
  const here = await stored(item, copying);
  const now = here ? compared(item, here) : "otherwise";
  return now === "same" ? what : "otherwise";
}

/** What there is to do where the target has the order already: the mark tells which of the two has changed since. */
function compared(there: Item, here: Item): keyof Counts {
  const [thereNow, hereNow, copied] = [markOf(there), markOf(here), here[markName]?.S];
  if (hereNow === thereNow) return "same";
  if (hereNow === copied) return "updated";
  return thereNow === copied ? "changedHere" : "otherwise";
}

async function stored({ CallerID, orderId }: Item, { client, to }: Copying): Promise<Item | undefined> {
  const Key = { ...(CallerID && { CallerID }), ...(orderId && { orderId }) };
  return (await client.send(new GetItemCommand({ TableName: to, Key, ConsistentRead: true }))).Item;
}

/** Puts the item with its mark unless another writer has come between; answers whether it did. */
async function put(item: Item, here: Item | undefined, { client, to, write }: Copying): Promise<boolean> {
  if (!write) return true;
  const Item = { ...item, [markName]: { S: markOf(item) } };
  try {
    await client.send(new PutItemCommand({ TableName: to, Item, ...unlessChanged(here) }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** What a change of an order always touches, besides what the item has already. */
const changing = ["version", "status", "isCancel", "shippingDate"];

/** The condition that the target has the item as it was read, or none. */
function unlessChanged(here: Item | undefined) {
  if (!here) return { ConditionExpression: "attribute_not_exists(CallerID)" };
  const names = [...new Set([...Object.keys(here), ...changing])];
  const conditions = names.map((name, at) =>
    here[name] ? `#${at} = :${at}` : `attribute_not_exists(#${at})`,
  );
  return {
    ConditionExpression: conditions.join(" AND "),
    ExpressionAttributeNames: Object.fromEntries(names.map((name, at) => [`#${at}`, name])),
    ExpressionAttributeValues: Object.fromEntries(
      names.flatMap((name, at) => (here[name] ? [[`:${at}`, here[name]]] : [])),
    ),
  };
}
