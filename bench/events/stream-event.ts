import type { StoredItem } from "./article-order.ts";

/** An event as Lambda sends it for a batch of the stream of the table. */
export const streamEvent = (items: readonly StoredItem[]) => ({
  Records: items.map((NewImage, index) => ({
    eventID: String(index),
    eventName: "MODIFY",
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: "ap-northeast-1",
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
      Keys: { CallerID: NewImage["CallerID"], orderId: NewImage["orderId"] },
      NewImage,
      SequenceNumber: String(100_000_000 + index),
      SizeBytes: 400,
      StreamViewType: "NEW_IMAGE",
    },
    eventSourceARN:
      "arn:aws:dynamodb:ap-northeast-1:123456789012:table/CustomerTable/stream/2026-11-27T00:00:00.000",
  })),
});
