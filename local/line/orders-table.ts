import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, paginateScan } from "@aws-sdk/lib-dynamodb";
import { type Opened, opening } from "connect-simulator/command";
import { documentClient } from "../../src/adapters/dynamodb/documents.ts";
import { storedOrder } from "../../src/adapters/dynamodb/order-attributes.ts";
import { readOrder } from "../../src/adapters/dynamodb/read-order.ts";
import type { Item } from "../../src/adapters/dynamodb/stored.ts";
import { type Order, type OrderDetails, order } from "../../src/domain/index.ts";
import { createOrdersTable, createProofs, type Engine } from "../aws/engine.ts";
import { loopbackConfig } from "./loopback-clients.ts";

/** An item's attributes as text. */
export type StoredItem = Readonly<Record<string, string>>;

/** The line's table as the shop uses it: directly, so that no fault of the functions matters. */
export interface OrdersTable {
  readonly name: string;
  /** The name of the table of failed proofs beside it. */
  readonly proofs: string;
  put(order: OrderDetails): Promise<void>;
  /** Deletes the order of that number, whoever's it is. */
  remove(id: string): Promise<void>;
  /** The order of that number, whoever's it is. */
  find(id: string): Promise<Order | undefined>;
  /** Every order that can be read. */
  orders(): Promise<readonly Order[]>;
  /** Every item, sorted by customer and order number. */
  items(): Promise<readonly StoredItem[]>;
  /** Deletes every order and every failed proof. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Creates a table of orders, and one of failed proofs.
 * @throws {RangeError} on `put`, when the details make no order.
 */
export const ordersTable = (engine: Engine): Promise<OrdersTable> =>
  opening((opened) => tableOf(engine, opened));

async function tableOf({ endpoint }: Engine, opened: Opened): Promise<OrdersTable> {
  const client = new DynamoDBClient({ ...loopbackConfig, endpoint });
  await opened.keep(client, () => client.destroy());
  const documents = documentClient(client);
  const TableName = await createOrdersTable(client);
  const proofs = await createProofs(client);
  const itemsOf = async (table: string): Promise<readonly Item[]> => {
    const items: Item[] = [];
    for await (const { Items = [] } of paginateScan(
      { client: documents },
      { TableName: table, ConsistentRead: true },
    ))
      items.push(...Items);
    return items;
  };
  const all = () => itemsOf(TableName);
  const orders = async (): Promise<readonly Order[]> =>
    (await all()).map(readOrder).flatMap((read) => ("order" in read ? [read.order] : []));
  return {
    name: TableName,
    proofs,
    async put(details) {
      await documents.send(new PutCommand({ TableName, Item: storedOrder.write(order(details)) }));
    },
    async remove(id) {
      for (const { CallerID, orderId } of await all())
        if (orderId === id)
          await documents.send(new DeleteCommand({ TableName, Key: { CallerID, orderId } }));
    },
    find: async (id) => (await orders()).find((one) => one.id === id),
    orders,
    async items() {
      const key = ({ CallerID, orderId }: Item): string => `${CallerID} ${orderId}`;
      return [...(await all())].sort((one, other) => (key(one) < key(other) ? -1 : 1)).map(flat);
    },
    async clear() {
      for (const { CallerID, orderId } of await all())
        await documents.send(new DeleteCommand({ TableName, Key: { CallerID, orderId } }));
      for (const { subject } of await itemsOf(proofs))
        await documents.send(new DeleteCommand({ TableName: proofs, Key: { subject } }));
    },
    close: opened.close,
  };
}

const flat = (item: Item): StoredItem =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, String(value)]));
