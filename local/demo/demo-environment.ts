import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { type Opened, opening } from "connect-simulator/command";
import { bundleLambdas } from "../../scripts/bundle/bundle-lambdas.ts";
import { createTable } from "../../src/adapters/dynamodb/index.ts";
import { startDynalite } from "../aws/dynalite.ts";
import { type SnsStub, startSnsStub } from "../aws/sns-stub.ts";
import type { Lambda } from "./day-of-calls.ts";
import { type LambdaProcess, startLambda } from "./lambda-process.ts";

const table = "CustomerTable";

/** The built Lambdas, a DynamoDB engine with the order in its table, and a stub of SNS. */
export interface DemoEnvironment {
  readonly engine: string;
  readonly sns: SnsStub;
  lambda(name: Lambda): LambdaProcess;
  /** The order as it is stored, or `undefined`. */
  stored(phone: string, orderId: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  close(): Promise<void>;
}

const removed = (folder: string): Promise<void> => rm(folder, { recursive: true });

/** Starts it all; the engine at the endpoint is used, else the embedded one is started. */
export const startDemoEnvironment = (order: StoredOrder, endpoint?: string): Promise<DemoEnvironment> =>
  opening((opened) => environmentOf(order, opened, endpoint));

type StoredOrder = Readonly<Record<string, { readonly S: string }>>;

async function environmentOf(order: StoredOrder, opened: Opened, given?: string): Promise<DemoEnvironment> {
  const endpoint = given ?? (await opened.keep(startDynalite(), ({ stop }) => stop())).endpoint;
  const sns = await opened.keep(startSnsStub(), ({ close }) => close());
  const env = {
    AWS_REGION: "ap-northeast-1",
    AWS_ACCESS_KEY_ID: "orderline",
    AWS_SECRET_ACCESS_KEY: "orderline",
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ENDPOINT_URL_SNS: sns.endpoint,
    ORDERS_TABLE: table,
    NOTICES: "inline",
  };

  const client = new DynamoDBClient({
    endpoint,
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY },
  });
  await opened.keep(client, () => client.destroy());
  await createTable(client, table);
  await client.send(new PutItemCommand({ TableName: table, Item: order }));
  const documents = DynamoDBDocumentClient.from(client);
  // In a folder of its own: dist/lambda may be built, or deployed, at the same time.
  const bundles = await opened.keep(mkdtemp(join(tmpdir(), "orderline-demo-")), removed);
  await bundleLambdas(bundles);
  const running = new Map<Lambda, LambdaProcess>();
  await opened.keep(running, (lambdas) => {
    for (const lambda of lambdas.values()) lambda.stop();
  });

  return {
    engine: given ? `DynamoDB at ${given}` : "the embedded DynamoDB engine",
    sns,
    lambda(name) {
      const lambda = running.get(name) ?? startLambda(name, env, join(bundles, name, "index.cjs"));
      running.set(name, lambda);
      return lambda;
    },
    async stored(CallerID, orderId) {
      const get = new GetCommand({ TableName: table, Key: { CallerID, orderId }, ConsistentRead: true });
      return (await documents.send(get)).Item;
    },
    close: opened.close,
  };
}
