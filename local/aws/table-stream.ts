import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from "@aws-sdk/client-dynamodb-streams";
import { dummyAccount, type Engine } from "./engine.ts";

export type { StreamRecord };

/** Reads the stream of a table. */
export interface TableStream {
  /** The records since the last time, or since where it began; of each shard the oldest first. */
  read(): Promise<readonly StreamRecord[]>;
  close(): void;
}

/** Begins with the oldest record that is kept, or with what is written from now on. */
export async function openTableStream(
  { endpoint }: Pick<Engine, "endpoint">,
  client: DynamoDBClient,
  table: string,
  from: "TRIM_HORIZON" | "LATEST",
): Promise<TableStream> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const StreamArn = Table?.LatestStreamArn;
  const streams = new DynamoDBStreamsClient({ ...dummyAccount, endpoint });
  const iterators: string[] = [];
  try {
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      const start = { StreamArn, ShardId, ShardIteratorType: from } as const;
      const { ShardIterator } = await streams.send(new GetShardIteratorCommand(start));
      if (ShardIterator) iterators.push(ShardIterator);
    }
  } catch (error) {
    streams.destroy();
    throw error;
  }
  return {
    async read() {
      const records: StreamRecord[] = [];
      for (const [index, ShardIterator] of iterators.entries()) {
        const page = await streams.send(new GetRecordsCommand({ ShardIterator }));
        records.push(...(page.Records ?? []));
        if (page.NextShardIterator) iterators[index] = page.NextShardIterator;
      }
      return records;
    },
    close: () => streams.destroy(),
  };
}
