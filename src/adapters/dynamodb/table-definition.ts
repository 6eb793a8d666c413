import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

export const indexes = {
  /** A caller's orders by date. It is a local index, so that it can be read consistently. */
  byShippingDate: "byShippingDate",
  /**
   * The orders that owe a notice, and no others: a sparse index, which the sweep scans. It holds whole items, so that
   * the sweep needs no other read; an order is small enough that writing it costs no more than writing its keys.
   */
  byNoticeOwed: "byNoticeOwed",
} as const;

/** The attribute that an item has while its order owes a notice. The stream's reader filters by it. */
export const owesNotice = "noticeOwedSince";

/** The attribute that an item has once sending the notice was begun: the stream's reader need not hear of that. */
export const attemptsAtNotice = "noticeOwedAttempts";

/** The parameters of CreateTable for the table of orders. */
export function tableDefinition(name: string) {
  return {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [
      { AttributeName: "CallerID", AttributeType: "S" },
      { AttributeName: "orderId", AttributeType: "S" },
      { AttributeName: "shippingDate", AttributeType: "S" },
      { AttributeName: owesNotice, AttributeType: "S" },
    ],
    KeySchema: [
      { AttributeName: "CallerID", KeyType: "HASH" },
      { AttributeName: "orderId", KeyType: "RANGE" },
    ],
    LocalSecondaryIndexes: [
      {
        IndexName: indexes.byShippingDate,
        KeySchema: [
          { AttributeName: "CallerID", KeyType: "HASH" },
          { AttributeName: "shippingDate", KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "ALL" },
      },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: indexes.byNoticeOwed,
        KeySchema: [{ AttributeName: owesNotice, KeyType: "HASH" }],
        Projection: { ProjectionType: "ALL" },
      },
    ],
    StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
  } as const satisfies CreateTableCommandInput;
}

export type TableDefinition = ReturnType<typeof tableDefinition>;
