import { randomUUID } from "node:crypto";
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { createProofsTable, createTable } from "../../src/adapters/dynamodb/index.ts";

/** A running DynamoDB engine. */
export interface Engine {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** A region and credentials, which the SDK demands and no engine here checks. */
export const dummyAccount = {
  region: "ap-northeast-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
} as const satisfies DynamoDBClientConfig;

/** A client with the SDK's own time limits, for what tests do themselves. */
export const patientClient = ({ endpoint }: Engine): DynamoDBClient =>
  new DynamoDBClient({ ...dummyAccount, endpoint });

/** Creates a table of orders under a new name; answers the name. */
export async function createOrdersTable(client: DynamoDBClient): Promise<string> {
  const name = `Orders-${randomUUID()}`;
  await createTable(client, name);
  return name;
}

/** Creates a table of failed proofs under a new name; answers the name. */
export async function createProofs(client: DynamoDBClient): Promise<string> {
  const name = `Proofs-${randomUUID()}`;
  await createProofsTable(client, name);
  return name;
}
