import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  GetCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from "@aws-sdk/lib-dynamodb";
import {
  type CallOptions,
  isSameChange,
  type Log,
  type OrderRepository,
  type Owing,
  type ToldOrder,
} from "../../application/index.ts";
import type { Order } from "../../domain/index.ts";
import { NoAnswer } from "../no-answer.ts";
import { watchAttempts } from "./attempts.ts";
import { changeOfItem } from "./change-of-item.ts";
import { claimOfItem, leaseHolder } from "./claim-of-item.ts";
import { documentClient, plainValues, until } from "./documents.ts";
import { type ReadItem, readOrder } from "./read-order.ts";
import { readerOf } from "./reader-of.ts";
import { settlementOfItem } from "./settlement-of-item.ts";
import type { Item } from "./stored.ts";
import { indexes, owesNotice } from "./table-definition.ts";

/** Orders in a DynamoDB table of the shape that `tableDefinition` says. */
export function dynamodbOrders({
  client,
  table: TableName,
  log,
}: {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Gets an entry for each item that cannot be read, and for each whose two statuses differ. */
  readonly log: Log;
}): OrderRepository {
  const documents = documentClient(client);
  const read = readerOf(log);
  const readable = (items: readonly Item[] = []): readonly Order[] =>
    items.flatMap((item) => {
      const known = read(item);
      return "order" in known ? [known.order] : [];
    });
  const orders: OrderRepository = {
    async recentFor(phone, options) {
      const query = new QueryCommand({
        TableName,
        IndexName: indexes.byShippingDate,
        KeyConditionExpression: "CallerID = :phone AND shippingDate BETWEEN :first AND :last",
        ExpressionAttributeValues: {
          ":phone": phone,
          ":first": "0001-01-01",
          ":last": "9999-12-31",
        },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: 10,
      });
      return readable((await documents.send(query, until(options))).Items);
    },

    async find(phone, id, options) {
      const Key = { CallerID: phone, orderId: id };
      const get = new GetCommand({ TableName, Key, ConsistentRead: true });
      const { Item } = await documents.send(get, until(options));
      return readable(Item && [Item])[0];
    },

    async save(before, after, options) {
      const update = new UpdateCommand({
        TableName,
        ...changeOfItem(before, after),
        ReturnValues: "ALL_NEW",
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      });
      const attempts = watchAttempts(update);
      try {
        const { Attributes } = await documents.send(update, until(options));
        const [order] = readable(Attributes && [Attributes]);
        return order ? { outcome: "saved", order } : { outcome: "unconfirmed" };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) {
          if (attempts.doubtful) return { outcome: "unconfirmed" };
          throw error;
        }
        if (!attempts.doubtful) return { outcome: "conflict", order: await refusedBy(error, after, options) };
        // An earlier attempt may have written after all: then its own write made this one's condition fail.
        const order = await refusedBy(error, after, options).catch(() => undefined);
        return order && isSameChange(order, after) ? { outcome: "saved", order } : { outcome: "unconfirmed" };
      }
    },

    async claimNotice({ phone, orderId }, by, options) {
      const Key = { CallerID: phone, orderId };
      const update = { TableName, Key, ...claimOfItem(by), ReturnValues: "ALL_NEW" } as const;
      const written = await write(update, options);
      if (!written.held) return { outcome: written.item?.[owesNotice] ? "postponed" : "nothing-owed" };
      if (!written.item) throw new NoAnswer("no item as it was written", { again: false });
      const known = readOrder(written.item);
      if ("fault" in known) {
        read(written.item); // which logs it
        return { outcome: "unreadable", fault: known.fault };
      }
      const { noticeOwed, noticeLease } = known.order;
      if (!noticeOwed || !noticeLease) return { outcome: "nothing-owed" };
      return { outcome: "claimed", order: { ...known.order, noticeOwed, noticeLease } };
    },

    async settleNotice(claimed, ending, options) {
      const Key = { CallerID: claimed.customer.phone, orderId: claimed.id };
      const { held, item } = await write({ TableName, Key, ...settlementOfItem(claimed, ending) }, options);
      if (held || !item?.[owesNotice]) return "settled";
      return item[leaseHolder] === claimed.noticeLease.holder ? "newer-owed" : "lost";
    },

    async *owingNotice(options) {
      let ExclusiveStartKey: Item | undefined;
      do {
        const scan = new ScanCommand({ TableName, IndexName: indexes.byNoticeOwed, ExclusiveStartKey });
        const page = await documents.send(scan, until(options));
        for (const item of page.Items ?? []) yield owing(item, read(item));
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
    },
  };

  /** Writes on condition. Answers whether it held, and the item: as written, or as it stands. */
  async function write(
    update: UpdateCommandInput,
    options?: CallOptions,
  ): Promise<{ readonly held: boolean; readonly item: Item | undefined }> {
    const command = new UpdateCommand({ ...update, ReturnValuesOnConditionCheckFailure: "ALL_OLD" });
    try {
      return { held: true, item: (await documents.send(command, until(options))).Attributes };
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      if (error.Item) return { held: false, item: plainValues(error.Item) };
      // Not every engine hands over the item that failed the condition.
      const get = new GetCommand({ TableName, Key: update.Key, ConsistentRead: true });
      return { held: false, item: (await documents.send(get, until(options))).Item };
    }
  }

  /** The order that failed a condition. Not every engine hands it over. */
  async function refusedBy(
    { Item }: ConditionalCheckFailedException,
    { customer, id }: ToldOrder,
    options?: CallOptions,
  ): Promise<Order | undefined> {
    return Item ? readable([plainValues(Item)])[0] : orders.find(customer.phone, id, options);
  }

  return orders;
}

/** An item of the index of orders that owe, as it was read. */
function owing(item: Item, read: ReadItem): Owing {
  const noticeOwed = "order" in read && read.order.noticeOwed;
  if (noticeOwed) return { order: { ...read.order, noticeOwed } };
  const since = item[owesNotice];
  return {
    unreadable: "fault" in read ? read.fault : `${owesNotice} is missing`,
    since: typeof since === "string" ? since : undefined,
  };
}
