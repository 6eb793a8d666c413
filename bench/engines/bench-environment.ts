import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import {
  DeleteTableCommand,
  DynamoDBClient,
  UpdateTableCommand,
  waitUntilTableNotExists,
} from "@aws-sdk/client-dynamodb";
import { type Opened, opening } from "connect-simulator/command";
import { dummyAccount } from "../../local/aws/engine.ts";
import { createTable } from "../../src/adapters/dynamodb/index.ts";
import { type StoredItem, tableName } from "../events/article-order.ts";
import { type ToldVersion, toldVersions } from "../events/told-versions.ts";
import { dynamodbLocal } from "./dynamodb-local.ts";
import { createIdempotencyTable } from "./idempotency-table.ts";
import { putAll } from "./put-all.ts";

/** `dynalite` runs in a process of Node.js; `dynamodb-local` is Amazon's own, and needs Docker. */
export const engineNames = ["dynalite", "dynamodb-local"] as const;
export type EngineName = (typeof engineNames)[number];

/** Where the functions reach what they talk to. */
export interface Endpoints {
  readonly dynamodb: string;
  readonly sns: string;
}

/** DynamoDB and SNS for the functions to talk to, in processes of their own so that their work is not measured. */
export interface BenchEnvironment extends Endpoints {
  readonly engine: EngineName;
  readonly client: DynamoDBClient;
  /** What a function finds in its environment, besides its settings. */
  readonly env: Readonly<Record<string, string>>;
  /** Puts so many orders, each of another customer; answers the customers' phones. */
  placeOrders(count: number, placed: (phone: string) => StoredItem): Promise<readonly string[]>;
  putItems(items: Iterable<StoredItem>): Promise<void>;
  /** Makes the table anew, empty; without a stream where none is read: DynamoDB Local goes through that of a table that was. */
  emptyTable(options?: { readonly withStream?: boolean }): Promise<void>;
  readonly toldVersion: ToldVersion;
  /** The phones that were texted so far, in order. */
  texted(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What a function's environment says of where DynamoDB and SNS are. */
export const environmentOf = ({ dynamodb, sns }: Endpoints): Readonly<Record<string, string>> => ({
  AWS_REGION: dummyAccount.region,
  AWS_ACCESS_KEY_ID: dummyAccount.credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: dummyAccount.credentials.secretAccessKey,
  AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
  AWS_ENDPOINT_URL_SNS: sns,
});

export const startBenchEnvironment = (engine: EngineName = "dynalite"): Promise<BenchEnvironment> =>
  opening((opened) => environmentIn(opened, engine));

async function environmentIn(opened: Opened, engine: EngineName): Promise<BenchEnvironment> {
  const local =
    engine === "dynamodb-local" ? await opened.keep(dynamodbLocal(), ({ stop }) => stop()) : undefined;
  const program = join(import.meta.dirname, "../processes/engines.ts");
  const engines = fork(program, local ? [local.endpoint] : [], { execArgv: ["--import", "tsx"] });
  await opened.keep(engines, () => engines.kill());
  const told = async () => (await once(engines, "message", { signal: AbortSignal.timeout(20_000) }))[0];
  const endpoints: Endpoints = await told();
  const client = new DynamoDBClient({ ...dummyAccount, endpoint: endpoints.dynamodb });
  await opened.keep(client, () => client.destroy());
  await createTable(client, tableName);
  await createIdempotencyTable(client);

  let customers = 0;
  const putItems = (items: Iterable<StoredItem>) => putAll(client, items);
  return {
    ...endpoints,
    engine,
    client,
    env: environmentOf(endpoints),
    async placeOrders(count, placed) {
      const phones = Array.from({ length: count }, () => `+8190${String(++customers).padStart(8, "0")}`);
      await putItems(phones.map((phone) => placed(phone)));
      return phones;
    },
    putItems,
    async emptyTable({ withStream = true } = {}) {
      await client.send(new DeleteTableCommand({ TableName: tableName }));
      await waitUntilTableNotExists({ client, maxWaitTime: 60, minDelay: 1 }, { TableName: tableName });
      await createTable(client, tableName);
      if (withStream || engine === "dynalite") return;
      await client.send(
        new UpdateTableCommand({ TableName: tableName, StreamSpecification: { StreamEnabled: false } }),
      );
    },
    toldVersion: toldVersions(client),
    async texted() {
      engines.send("texted");
      return told();
    },
    close: opened.close,
  };
}
