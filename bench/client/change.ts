import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { changeOfItem } from "../../src/adapters/dynamodb/change-of-item.ts";
import { defaultLanguage, type OrderDetails, order } from "../../src/domain/index.ts";
import type { ChangeEvent } from "../article/change.ts";
import { orderId, shippingDate, tableName } from "../article-order.ts";

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

const stored: OrderDetails = {
  id: orderId,
  customer: { name: "Justin", phone: "+819012345678" },
  item: "The North Face Summit L3 Ventrix 2.0 Hoodie",
  shippingDate,
};

/** Sends the requests that our changes send, and does nothing else. The update's expressions are made once, for all orders. */
export function change(changed: Partial<OrderDetails>) {
  const noticeOwed = {
    kind: "cancelled",
    language: defaultLanguage,
    since: "2026-12-01T00:00:00.000Z",
  } as const;
  const update = changeOfItem(order(stored), order({ ...stored, ...changed, version: 1, noticeOwed }));

  return async (event: ChangeEvent) => {
    const Key = { CallerID: event.Details.ContactData.CustomerEndpoint.Address, orderId };
    await documents.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }));
    await documents.send(
      new UpdateCommand({
        TableName: tableName,
        ...update,
        Key,
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      }),
    );
    return { lambdaResult: "Success" };
  };
}
