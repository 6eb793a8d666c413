import { indexes, owesNotice } from "../../src/adapters/dynamodb/index.ts";
import { condition, type Item, update } from "./expressions.ts";
import type { Schedule } from "./schedule.ts";

/** The parts of a request that the table reads; all others are the SDK's own. */
export interface TableInput {
  readonly Key?: Item | undefined;
  readonly IndexName?: string | undefined;
  readonly Limit?: number | undefined;
  readonly ExclusiveStartKey?: Item | undefined;
  readonly KeyConditionExpression?: string | undefined;
  readonly UpdateExpression?: string | undefined;
  readonly ConditionExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>> | undefined;
  readonly ReturnValues?: string | undefined;
}

/** A write, done or refused by its condition. */
export interface Write {
  readonly input: TableInput;
  readonly before: Item | undefined;
  /** As it is stored now; nothing where the condition failed. */
  readonly after: Item | undefined;
}

/** The condition of a write failed; `item` is what is stored. */
export class ConditionFailed extends Error {
  readonly item: Item | undefined;
  constructor(item: Item | undefined) {
    super("The conditional request failed");
    this.item = item;
  }
}

const keyOf = (item: Item): string => `${item["CallerID"]} ${item["orderId"]}`;
const termsOf = (input: TableInput) => ({
  names: input.ExpressionAttributeNames ?? {},
  values: input.ExpressionAttributeValues ?? {},
});

/**
 * A table of orders as DynamoDB keeps it: conditional writes one after the other, consistent reads, an index of those
 * that owe, which lags behind, and a stream of every change.
 */
export function ordersTable(
  schedule: Schedule,
  { lag, changed }: { readonly lag: () => number; readonly changed: (item: Item) => void },
) {
  const items = new Map<string, Item>();
  const owing = new Map<string, Item>();
  const due = new Map<string, number>();

  /** The index gets the changes of an item in their order. */
  function index(key: string, item: Item): void {
    const at = Math.max(schedule.now + lag(), due.get(key) ?? 0);
    due.set(key, at);
    schedule.after(at - schedule.now, () => {
      if (item[owesNotice] === undefined) owing.delete(key);
      else owing.set(key, item);
    });
  }

  function put(item: Item): void {
    items.set(keyOf(item), item);
    index(keyOf(item), item);
    changed(item);
  }

  return {
    put,
    all: () => [...items.values()],
    item: (key: Item) => items.get(keyOf(key)),

    get: ({ Key = {} }: TableInput) => ({ Item: items.get(keyOf(Key)) }),

    query(input: TableInput) {
      const isWanted = condition(input.KeyConditionExpression ?? "");
      const wanted = [...items.values()].filter((item) => isWanted(item, termsOf(input)));
      const latest = wanted.sort((a, b) => (String(a["shippingDate"]) < String(b["shippingDate"]) ? 1 : -1));
      return { Items: latest.slice(0, input.Limit) };
    },

    scan({ IndexName, ExclusiveStartKey }: TableInput) {
      if (IndexName !== indexes.byNoticeOwed) throw new Error("the table itself is never scanned");
      const keys = [...owing.keys()].sort();
      const after = ExclusiveStartKey ? keys.filter((key) => key > keyOf(ExclusiveStartKey)) : keys;
      const page = after.slice(0, pageSize).flatMap((key) => owing.get(key) ?? []);
      return { Items: page, LastEvaluatedKey: after.length > pageSize ? page.at(-1) : undefined };
    },

    update(input: TableInput): Write {
      const before = items.get(keyOf(input.Key ?? {}));
      const holds =
        !input.ConditionExpression || condition(input.ConditionExpression)(before ?? {}, termsOf(input));
      if (!holds) return { input, before, after: undefined };
      const written = update(input.UpdateExpression ?? "")({ ...before, ...input.Key }, termsOf(input));
      const after = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
      put(after);
      return { input, before, after };
    },
  };
}

/** Few enough that a sweep has to turn pages. */
const pageSize = 2;

export type OrdersTable = ReturnType<typeof ordersTable>;
