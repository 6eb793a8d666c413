import { DeleteItemCommand, DynamoDBClient, PutItemCommand, paginateScan } from "@aws-sdk/client-dynamodb";
import { type Item, itemOf } from "../../src/adapters/dynamodb/order-item.ts";
import { readOrder } from "../../src/adapters/dynamodb/read-order.ts";
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
  const TableName = await aTable(client);
  const all = async (): Promise<readonly Item[]> => {
    const items: Item[] = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true }))
      items.push(...Items);
    return items;
  };
  return {
    name: TableName,
    async put(details) {
      const Item = Object.fromEntries(
        Object.entries(itemOf(order(details))).flatMap(([name, value]) => (value ? [[name, value]] : [])),
      );
      await client.send(new PutItemCommand({ TableName, Item }));
    },
    async remove(id) {
      for (const { CallerID, orderId } of await all())
        if (CallerID && orderId?.S === id)
          await client.send(new DeleteItemCommand({ TableName, Key: { CallerID, orderId } }));
    },
    async find(id) {
      const item = (await all()).find(({ orderId }) => orderId?.S === id);
      const read = item && readOrder(item);
      return read && "order" in read ? read.order : undefined;
    },
    async items() {
      const key = ({ CallerID, orderId }: Item): string => `${CallerID?.S} ${orderId?.S}`;
      return [...(await all())].sort((one, other) => (key(one) < key(other) ? -1 : 1)).map(flat);
    },
    close: () => client.destroy(),
  };
}

const flat = (item: Item): StoredItem =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, value.S ?? value.N ?? JSON.stringify(value)]),
  );
