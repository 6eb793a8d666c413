import {
  byDeadline,
  countDeliveries,
  type DeliverNotice,
  type Delivery,
  deliveredAtOnce,
  inParallel,
  isTroubled,
  type Log,
  type OrderKey,
} from "../../application/index.ts";
import { type StreamRecord, streamBatch } from "./stream-batch.ts";

export interface NotifyCustomerParts {
  readonly deliverNotice: DeliverNotice;
  /** Which order a stored item is, or `undefined` when it can't be read. */
  readonly orderKeyOf: (image: Readonly<Record<string, unknown>>) => OrderKey | undefined;
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
 * Lambda repeats a batch where the store could not be written. A notice that could not be sent is not repeated so soon:
 * its order still owes it, and the sweep sends it when its next attempt is due. A record that can't be read is skipped.
 */
export function notifyCustomerHandler({ deliverNotice, orderKeyOf, log, answerWithin }: NotifyCustomerParts) {
  return async (event: unknown): Promise<BatchResponse> => {
    const records = streamBatch(event);
    if (!records) log({ level: "error", event: "batch-not-understood" });

    const deliveries = new Map<StreamRecord, Delivery>();
    const asked = (records ?? []).flatMap((record) => {
      if (record.isRemoval) return [];
      const key = record.image && orderKeyOf(record.image);
      if (!key)
        log({ level: "error", event: "record-not-understood", sequenceNumber: record.sequenceNumber });
      return key ? [{ record, key }] : [];
    });
    await byDeadline(answerWithin, (signal) => {
      const deliver = async ({ record, key }: (typeof asked)[number]) => {
        deliveries.set(record, await deliverNotice({ ...key, signal }));
      };
      return inParallel(deliveredAtOnce, asked, deliver, signal);
    });
    const counts = countDeliveries([...deliveries.values()]);
    if (asked.length > 0) log({ level: isTroubled(counts) ? "warn" : "info", event: "batch", ...counts });

    const [first] = asked.filter(({ record }) => {
      const outcome = deliveries.get(record)?.outcome;
      return record.sequenceNumber && (outcome === undefined || outcome === "unavailable");
    });
    const itemIdentifier = first?.record.sequenceNumber;
    return { batchItemFailures: itemIdentifier ? [{ itemIdentifier }] : [] };
  };
}
