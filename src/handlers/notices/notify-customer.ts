import type { DeliverNotice, DeliverNoticeRequest, Log } from "../../application/index.ts";
import { streamBatch } from "./stream-batch.ts";

export interface NotifyCustomerParts {
  readonly deliverNotice: DeliverNotice;
  /** Which order a stored item is, or `undefined` when it can't be read. */
  readonly orderKeyOf: (
    image: Readonly<Record<string, unknown>>,
  ) => Pick<DeliverNoticeRequest, "phone" | "orderId"> | undefined;
  readonly log: Log;
  /** Milliseconds from entry to response. */
  readonly answerWithin: number;
}

/** The response about a batch: Lambda repeats the record that failed and all after it. */
export interface BatchResponse {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Delivers the notices that are owed by the orders in a batch of the table's stream.
 * Every record is tried, even if one before it failed: a notice that was sent is not sent again when Lambda repeats its
 * record. A record that can't be read is skipped: its order still owes the notice, and the sweep delivers it.
 */
export function notifyCustomerHandler({ deliverNotice, orderKeyOf, log, answerWithin }: NotifyCustomerParts) {
  return async (event: unknown): Promise<BatchResponse> => {
    const signal = AbortSignal.timeout(answerWithin);
    const records = streamBatch(event);
    if (!records) log({ level: "error", event: "batch-not-understood" });

    const failed: string[] = [];
    for (const { sequenceNumber, isRemoval, image } of records ?? []) {
      if (isRemoval) continue;
      const key = image && orderKeyOf(image);
      if (!key) {
        log({ level: "error", event: "record-not-understood", sequenceNumber });
        continue;
      }
      const isLate = signal.aborted;
      const delivered = !isLate && (await deliverNotice({ ...key, signal })).outcome !== "failed";
      if (!delivered && sequenceNumber) failed.push(sequenceNumber);
    }
    return { batchItemFailures: failed.slice(0, 1).map((itemIdentifier) => ({ itemIdentifier })) };
  };
}
