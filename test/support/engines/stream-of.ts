import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from "@aws-sdk/client-dynamodb-streams";
import { dummyAccount, type Engine } from "../../../local/aws/engine.ts";

/** What the table's stream has told from its beginning, oldest first. */
export async function streamOf(
  { endpoint }: Engine,
  client: DynamoDBClient,
  table: string,
): Promise<readonly StreamRecord[]> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const StreamArn = Table?.LatestStreamArn;
  const streams = new DynamoDBStreamsClient({ ...dummyAccount, endpoint });
  try {
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
    const records: StreamRecord[] = [];
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      const start = { StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" } as const;
      const { ShardIterator } = await streams.send(new GetShardIteratorCommand(start));
      const { Records = [] } = await streams.send(new GetRecordsCommand({ ShardIterator }));
      records.push(...Records);
    }
    return records;
  } finally {
    streams.destroy();
  }
}
