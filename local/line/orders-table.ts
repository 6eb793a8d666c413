import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, paginateScan } from "@aws-sdk/lib-dynamodb";
import { documentClient } from "../../src/adapters/dynamodb/documents.ts";
import { storedOrder } from "../../src/adapters/dynamodb/order-attributes.ts";
import { readOrder } from "../../src/adapters/dynamodb/read-order.ts";
import type { Item } from "../../src/adapters/dynamodb/stored.ts";
import { type Order, type OrderDetails, order } from "../../src/domain/index.ts";
import { aTable, type Engine } from "../aws/engine.ts";
import { nobodysAccount } from "./loopback-clients.ts";

/** An item's attributes, numbers as they are written. */
export type StoredItem = Readonly<Record<string, string>>;

/** The line's table, as its shop sees it: past the functions, whatever may be broken for them. */
export interface OrdersTable {
  readonly name: string;
  put(order: OrderDetails): Promise<void>;
  /** Lets the order of that number go, whoever's it is. */
  remove(id: string): Promise<void>;
  /** The order of that number, whoever's it is. */
  find(id: string): Promise<Order | undefined>;
  /** By customer and number. */
  items(): Promise<readonly StoredItem[]>;
  close(): void;
}

/** @throws {RangeError} when put: what no order can be. */
export async function ordersTable({ endpoint }: Engine): Promise<OrdersTable> {
  const client = new DynamoDBClient({ ...nobodysAccount, endpoint });
  const documents = documentClient(client);
  const TableName = await aTable(client);
  const all = async (): Promise<readonly Item[]> => {
    const items: Item[] = [];
    for await (const { Items = [] } of paginateScan(
      { client: documents },
      { TableName, ConsistentRead: true },
    ))
      items.push(...Items);
    return items;
  };
  return {
    name: TableName,
    async put(details) {
      await documents.send(new PutCommand({ TableName, Item: storedOrder.write(order(details)) }));
    },
    async remove(id) {
      for (const { CallerID, orderId } of await all())
        if (orderId === id)
          await documents.send(new DeleteCommand({ TableName, Key: { CallerID, orderId } }));
    },
    async find(id) {
      const item = (await all()).find(({ orderId }) => orderId === id);
      const read = item && readOrder(item);
      return read && "order" in read ? read.order : undefined;
    },
    async items() {
      const key = ({ CallerID, orderId }: Item): string => `${CallerID} ${orderId}`;
      return [...(await all())].sort((one, other) => (key(one) < key(other) ? -1 : 1)).map(flat);
    },
    close: () => client.destroy(),
  };
}

const flat = (item: Item): StoredItem =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, String(value)]));
