import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { GetCommand, QueryCommand, ScanCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { type CallOptions, isSameChange, type Log, type OrderRepository } from "../../application/index.ts";
import type { Order } from "../../domain/index.ts";
import { watchAttempts } from "./attempts.ts";
import { changeOfItem } from "./change-of-item.ts";
import { documentClient, plainValues } from "./documents.ts";
import { readableBy } from "./readable-by.ts";
import type { Item } from "./stored.ts";
import { indexes } from "./table-definition.ts";

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
  const readable = readableBy(log);
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
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      });
      const attempts = watchAttempts(update, options?.signal);
      try {
        await documents.send(update, until(options));
        return "saved";
      } catch (error) {
        const refused = error instanceof ConditionalCheckFailedException ? error : undefined;
        if (!attempts.doubtful && !refused) throw error;
        if (!attempts.doubtful) return "conflict";
        if (!refused) return "unconfirmed";
        // An earlier attempt may have written after all: then its own write made this one's condition fail.
        const [stored] = refused.Item
          ? readable([plainValues(refused.Item)])
          : [await lookBack(after, options)];
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
          ExclusiveStartKey,
        });
        const page = await documents.send(scan, until(options));
        yield* readable(page.Items);
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
    },
  };

  /** For engines that do not hand over the item that failed the condition. */
  const lookBack = ({ customer, id }: Order, options?: CallOptions) =>
    orders.find(customer.phone, id, options).catch(() => undefined);

  return orders;
}

const until = ({ signal }: CallOptions = {}) => (signal ? { abortSignal: signal } : {});
