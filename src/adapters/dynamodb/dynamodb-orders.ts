import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { type CallOptions, isSameChange, type Log, type OrderRepository } from "../../application/index.ts";
import type { Order } from "../../domain/index.ts";
import { watchAttempts } from "./attempts.ts";
import { changeOfItem } from "./change-of-item.ts";
import { type Item, readOrder } from "./read-order.ts";
import { indexes } from "./table-definition.ts";

/** Orders in a DynamoDB table of the shape that `tableDefinition` says. */
export function dynamodbOrders({
  client,
  table,
  log,
}: {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Told of items that cannot be read, and of those that contradict themselves. */
  readonly log: Log;
}): OrderRepository {
  const documents = DynamoDBDocumentClient.from(client);
  const TableName = table;

  function readable(items: readonly Item[] | undefined): Order[] {
    return (items ?? []).flatMap((item) => {
      const read = readOrder(item);
      const orderId = String(item["orderId"]).slice(0, 64);
      if ("fault" in read) {
        log({ level: "error", event: "unreadable-order", orderId, fault: read.fault });
        return [];
      }
      if (read.disagreement) log({ level: "warn", event: "status-disagreement", orderId });
      return [read.order];
    });
  }

  const orders: OrderRepository = {
    async recentFor(phone, options) {
      const query = new QueryCommand({
        TableName,
        IndexName: indexes.byShippingDate,
        KeyConditionExpression: "CallerID = :phone AND shippingDate BETWEEN :first AND :last",
        ExpressionAttributeValues: { ":phone": phone, ":first": "0001-01-01", ":last": "9999-12-31" },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: 10,
      });
      return readable((await documents.send(query, until(options))).Items);
    },

    async find(phone, id, options) {
      const get = new GetCommand({ TableName, Key: { CallerID: phone, orderId: id }, ConsistentRead: true });
      const { Item } = await documents.send(get, until(options));
      return readable(Item && [Item])[0];
    },

    async save(before, after, options) {
      options?.signal?.throwIfAborted();
      const update = new UpdateCommand({ TableName, ...changeOfItem(before, after) });
      const attempts = watchAttempts(update);
      try {
        await documents.send(update, until(options));
        return "saved";
      } catch (error) {
        const refused = error instanceof ConditionalCheckFailedException;
        if (!attempts.doubtful && !refused) throw error;
        if (!attempts.doubtful) return "conflict";
        if (!refused) return "unconfirmed";
        const stored = await orders.find(after.customer.phone, after.id, options).catch(() => undefined);
        return stored && isSameChange(stored, after) ? "saved" : "unconfirmed";
      }
    },

    async *owingNotice(before, options) {
      let ExclusiveStartKey: Item | undefined;
      do {
        const scan = new ScanCommand({
          TableName,
          IndexName: indexes.byNoticeOwed,
          FilterExpression: "noticeOwedSince < :before",
          ExpressionAttributeValues: { ":before": before.toISOString() },
          ...(ExclusiveStartKey && { ExclusiveStartKey }),
        });
        const page = await documents.send(scan, until(options));
        yield* readable(page.Items);
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
    },
  };
  return orders;
}

const until = ({ signal }: CallOptions = {}) => (signal ? { abortSignal: signal } : {});
