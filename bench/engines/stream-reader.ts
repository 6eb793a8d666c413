import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from "@aws-sdk/client-dynamodb-streams";
import { type Opened, opening } from "connect-simulator/command";
import { dummyAccount } from "../../local/aws/engine.ts";
import { attemptsAtNotice, owesNotice } from "../../src/adapters/dynamodb/index.ts";
import { tableName } from "../events/article-order.ts";

/** Reads the stream of the table as Lambda's event source mapping does, with the filter of the deployment. */
export interface StreamReader {
  /** The records since the last time of orders that owe a notice which nobody has begun to send. */
  read(): Promise<readonly StreamRecord[]>;
  close(): Promise<void>;
}

/** Begins with what is written from now on. */
export const startStreamReader = (client: DynamoDBClient, endpoint: string): Promise<StreamReader> =>
  opening((opened) => readerIn(opened, client, endpoint));

async function readerIn(opened: Opened, client: DynamoDBClient, endpoint: string): Promise<StreamReader> {
  const streams = new DynamoDBStreamsClient({ ...dummyAccount, endpoint });
  await opened.keep(streams, () => streams.destroy());
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  const StreamArn = Table?.LatestStreamArn;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const iterators: string[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const from = { StreamArn, ShardId, ShardIteratorType: "LATEST" } as const;
    const { ShardIterator } = await streams.send(new GetShardIteratorCommand(from));
    if (ShardIterator) iterators.push(ShardIterator);
  }
  return {
    async read() {
      const records: StreamRecord[] = [];
      for (const [index, ShardIterator] of iterators.entries()) {
        const page = await streams.send(new GetRecordsCommand({ ShardIterator }));
        records.push(...(page.Records ?? []));
        if (page.NextShardIterator) iterators[index] = page.NextShardIterator;
      }
      return records.filter(isOwing);
    },
    close: opened.close,
  };
}

const isOwing = ({ dynamodb: { NewImage = {} } = {} }: StreamRecord): boolean =>
  NewImage[owesNotice] !== undefined && NewImage[attemptsAtNotice] === undefined;
