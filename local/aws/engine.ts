import { randomUUID } from "node:crypto";
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { createTable } from "../../src/adapters/dynamodb/index.ts";

/** Something that speaks DynamoDB. */
export interface Engine {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** What the SDK wants to know and no engine here looks at. */
export const anyAccount = {
  region: "ap-northeast-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
} as const satisfies DynamoDBClientConfig;

/** A client that waits patiently, for what tests do themselves. */
export const patientClient = ({ endpoint }: Engine): DynamoDBClient =>
  new DynamoDBClient({ ...anyAccount, endpoint });

/** Creates the line's table under a name of its own; answers the name. */
export async function aTable(client: DynamoDBClient): Promise<string> {
  const name = `Orders-${randomUUID()}`;
  await createTable(client, name);
  return name;
}
