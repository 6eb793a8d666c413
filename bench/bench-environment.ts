import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { BatchWriteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Opened, opening } from "connect-simulator/command";
import { dummyAccount } from "../local/aws/engine.ts";
import { createTable } from "../src/adapters/dynamodb/index.ts";
import { storedOrder, tableName } from "./article-order.ts";

/** Where the functions reach what they talk to. */
export interface Endpoints {
  readonly dynamodb: string;
  readonly sns: string;
}

/** DynamoDB and SNS for the functions to talk to, in a process of their own so that their work is not measured. */
export interface BenchEnvironment extends Endpoints {
  /** What a function finds in its environment, besides its settings. */
  readonly env: Readonly<Record<string, string>>;
  /** Puts so many orders, each of another customer; answers the customers' phones. */
  placeOrders(count: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The most items that DynamoDB takes in one batch. */
const perBatch = 25;

export const startBenchEnvironment = (): Promise<BenchEnvironment> => opening(environmentIn);

async function environmentIn(opened: Opened): Promise<BenchEnvironment> {
  const engines = fork(join(import.meta.dirname, "processes/engines.ts"), { execArgv: ["--import", "tsx"] });
  await opened.keep(engines, () => engines.kill());
  const [ready] = await once(engines, "message", { signal: AbortSignal.timeout(20_000) });
  const { dynamodb, sns }: Endpoints = ready;
  const client = new DynamoDBClient({ ...dummyAccount, endpoint: dynamodb });
  await opened.keep(client, () => client.destroy());
  await createTable(client, tableName);

  let customers = 0;
  return {
    dynamodb,
    sns,
    env: {
      AWS_REGION: dummyAccount.region,
      AWS_ACCESS_KEY_ID: dummyAccount.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: dummyAccount.credentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
      AWS_ENDPOINT_URL_SNS: sns,
    },
    async placeOrders(count) {
      const phones = Array.from({ length: count }, () => `+8190${String(++customers).padStart(8, "0")}`);
      for (let first = 0; first < count; first += perBatch) {
        const batch = phones.slice(first, first + perBatch);
        const puts = batch.map((phone) => ({ PutRequest: { Item: storedOrder(phone) } }));
        await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: puts } }));
      }
      return phones;
    },
    close: opened.close,
  };
}
