import { marshall } from "@aws-sdk/util-dynamodb";
import type { BatchResponse } from "../../src/handlers/index.ts";
import type { Item } from "./expressions.ts";
import type { Lambda } from "./lambda.ts";
import type { Random } from "./random.ts";
import type { Schedule } from "./schedule.ts";

const batchSize = 10;
/** How often Lambda tries a batch in all. */
const attempts = 4;

/** The table's stream, and what Lambda does with it: it hands over records in order, and repeats from the one that failed. */
export function stream({ schedule, random }: { readonly schedule: Schedule; readonly random: Random }) {
  const records: { readonly sequenceNumber: string; readonly item: Item }[] = [];
  let count = 0;
  return {
    /** Takes a change of an item, if it is one that the event source mapping wants. */
    add(item: Item): void {
      if (item["noticeOwedSince"] === undefined || item["noticeOwedAttempts"] !== undefined) return;
      records.push({ sequenceNumber: String(++count).padStart(12, "0"), item });
    },

    /** Hands over batches for ever. */
    async handOver(lambda: Lambda): Promise<never> {
      for (;;) {
        await schedule.sleep(random.whole(100, 1000));
        let batch = records.splice(0, batchSize);
        for (let attempt = 1; attempt <= attempts && batch.length > 0; attempt++) {
          const event = { Records: batch.map(eventOf) };
          const reply = await lambda.invoke<BatchResponse>("notify-customer", event);
          if (!reply) continue;
          const failed = reply.batchItemFailures[0]?.itemIdentifier;
          const first = batch.findIndex(({ sequenceNumber }) => sequenceNumber === failed);
          batch = first < 0 ? [] : batch.slice(first);
          if (batch.length > 0) await schedule.sleep(random.whole(50, 500));
        }
      }
    },
  };
}

const eventOf = ({ sequenceNumber, item }: { readonly sequenceNumber: string; readonly item: Item }) => ({
  eventName: "MODIFY",
  dynamodb: { SequenceNumber: sequenceNumber, NewImage: marshall(item) },
});
