import * as z from "zod/mini";

/** What is read of a record of a table's stream. */
export interface StreamRecord {
  /** The record's id for Lambda. */
  readonly sequenceNumber?: string | undefined;
  /** Whether the item was removed: then no notice is owed. */
  readonly isRemoval: boolean;
  /** The item as it was stored, in DynamoDB's own notation. */
  readonly image?: Readonly<Record<string, unknown>> | undefined;
}

const batch = z.object({ Records: z.array(z.unknown()) });
const streamRecord = z.object({
  eventName: z.catch(z.string(), ""),
  dynamodb: z.object({
    SequenceNumber: z.catch(z.optional(z.string()), undefined),
    NewImage: z.catch(z.optional(z.record(z.string(), z.unknown())), undefined),
  }),
});

/** The records of a batch, in order; `undefined` when it is no batch. */
export function streamBatch(event: unknown): readonly StreamRecord[] | undefined {
  return batch.safeParse(event).data?.Records.map((record) => {
    const { eventName, dynamodb } = streamRecord.safeParse(record).data ?? {};
    return {
      sequenceNumber: dynamodb?.SequenceNumber,
      isRemoval: eventName === "REMOVE",
      image: dynamodb?.NewImage,
    };
  });
}
