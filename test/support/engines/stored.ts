import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { storedOrder } from "../../../src/adapters/dynamodb/order-attributes.ts";
import type { Order } from "../../../src/domain/index.ts";

/** An item in plain values. */
export type PlainItem = Readonly<Record<string, unknown>>;

/** Another writer to the table, such as the shop's own system. */
export function otherWriter(client: DynamoDBClient, TableName: string) {
  const documents = DynamoDBDocumentClient.from(client);
  const keyOf = ({ CallerID, orderId }: PlainItem) => ({ CallerID, orderId });
  return {
    async put(item: PlainItem): Promise<void> {
      await documents.send(new PutCommand({ TableName, Item: item }));
    },
    async get(key: PlainItem): Promise<PlainItem | undefined> {
      const Key = keyOf(key);
      return (await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
    },
    async remove(key: PlainItem): Promise<void> {
      await documents.send(new DeleteCommand({ TableName, Key: keyOf(key) }));
    },
  };
}

/** The order as the table has it. */
export const plainItem = (order: Order): PlainItem => storedOrder.write(order);

/** The article's demo order: its own `put-item`, word for word. */
export const articlesItem: PlainItem = {
  orderId: "100",
  orderedItem: "The North Face Summit L3 Ventrix 2.0 Hoodie",
  shippingDate: "2018-11-12",
  customerName: "Justin",
  CallerID: "+819012345678",
  isCancel: "False",
};
