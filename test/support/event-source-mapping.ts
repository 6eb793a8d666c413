import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as Record,
} from "@aws-sdk/client-dynamodb-streams";
import { dummyAccount, type Engine, patientClient } from "../../local/aws/engine.ts";
import { attemptsAtNotice, owesNotice } from "../../src/adapters/dynamodb/index.ts";
import type { BatchResponse } from "../../src/handlers/index.ts";

/**
 * Does what Lambda's event source mapping does: reads the table's stream, keeps the records of orders that owe a notice
 * which nobody has begun to send, and invokes the handler with them in order; from the record that failed on it tries again, three times in all.
 */
export async function eventSourceMapping(
  engine: Engine,
  TableName: string,
  handler: (event: unknown) => Promise<BatchResponse>,
) {
  const { Table } = await patientClient(engine).send(new DescribeTableCommand({ TableName }));
  const StreamArn = Table?.LatestStreamArn;
  const streams = new DynamoDBStreamsClient({ ...dummyAccount, endpoint: engine.endpoint });
  const read = new Set<string | undefined>();

  async function unreadRecords(): Promise<readonly Record[]> {
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
    const records: Record[] = [];
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      const ShardIteratorType = "TRIM_HORIZON";
      const start = await streams.send(
        new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType }),
      );
      for (let next = start.ShardIterator, empty = false; next && !empty; ) {
        const page = await streams.send(new GetRecordsCommand({ ShardIterator: next }));
        records.push(...(page.Records ?? []));
        [next, empty] = [page.NextShardIterator, page.Records?.length === 0];
      }
    }
    const unread = records.filter(({ eventID }) => !read.has(eventID));
    for (const { eventID } of unread) read.add(eventID);
    return unread;
  }

  return {
    /** Invokes the handler with the records since the last time. Answers how many there were. */
    async poll(): Promise<number> {
      const owing = (await unreadRecords()).filter(
        ({ dynamodb: { NewImage = {} } = {} }) => NewImage[owesNotice] && !NewImage[attemptsAtNotice],
      );
      let batch = owing.map((record) => asLambdaSees(record, StreamArn));
      for (let attempt = 1; attempt <= 3 && batch.length > 0; attempt++) {
        const [failure] = (await handler({ Records: batch })).batchItemFailures;
        const first = batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failure?.itemIdentifier);
        if (failure && first < 0) throw new Error("the handler named a record that it was not given");
        batch = failure ? batch.slice(first) : [];
      }
      return owing.length;
    },
  };
}

/** The same record as JSON, as Lambda hands it over. */
function asLambdaSees(record: Record, eventSourceARN: string | undefined) {
  const created = (record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000;
  const dynamodb = { ...record.dynamodb, ApproximateCreationDateTime: created };
  return { ...structuredClone({ ...record, dynamodb }), eventSourceARN };
}
