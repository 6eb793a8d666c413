import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

export const indexes = {
  /** A caller's orders by date: local, so that it can be read consistently. */
  byShippingDate: "byShippingDate",
  /**
   * The orders that owe a notice, and no others: sparse, scanned by the sweep. It holds whole items: an order fits
   * into the one unit that a write of its keys would cost as well, and the sweep reads it without another round trip.
   */
  byNoticeOwed: "byNoticeOwed",
} as const;

/** The attribute that an item has while its order owes a notice: what the stream is filtered by. */
export const owesNotice = "noticeOwedSince";

/** The table of the orders, as one who creates it has to say it. */
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
