import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
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

/** Starts it all; an engine that AWS_ENDPOINT_URL_DYNAMODB names is used, else the embedded one is started. */
export async function startDemoEnvironment(
  order: Readonly<Record<string, { readonly S: string }>>,
): Promise<DemoEnvironment> {
  const given = process.env["AWS_ENDPOINT_URL_DYNAMODB"];
  const embedded = given ? undefined : await startDynalite();
  const endpoint = given ?? embedded?.endpoint ?? "";
  const sns = await startSnsStub();
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
  await createTable(client, table);
  await client.send(new PutItemCommand({ TableName: table, Item: order }));
  const documents = DynamoDBDocumentClient.from(client);
  await bundleLambdas();
  const running = new Map<Lambda, LambdaProcess>();

  return {
    engine: given ? `DynamoDB at ${given}` : "the embedded DynamoDB engine",
    sns,
    lambda(name) {
      const lambda = running.get(name) ?? startLambda(name, env);
      running.set(name, lambda);
      return lambda;
    },
    async stored(CallerID, orderId) {
      const get = new GetCommand({ TableName: table, Key: { CallerID, orderId }, ConsistentRead: true });
      return (await documents.send(get)).Item;
    },
    async close() {
      client.destroy();
      for (const lambda of running.values()) lambda.stop();
      await Promise.all([embedded?.stop(), sns.close()]);
    },
  };
}
