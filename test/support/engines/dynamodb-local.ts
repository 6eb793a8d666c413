import { describe } from "@jest/globals";
import type { Engine } from "../../../local/aws/engine.ts";

const endpoint = process.env["DYNAMODB_LOCAL_ENDPOINT"];

/** A suite on DynamoDB Local; left out, and counted as skipped, where there is none. CI has to have one. */
export const describeOnDynamodbLocal = endpoint || process.env["CI"] === "true" ? describe : describe.skip;

/** The DynamoDB Local that `global-setup.mjs` has started for all of them; it stays when a test is done with it. */
export async function dynamodbLocal(): Promise<Engine> {
  if (!endpoint) throw new Error("there is no DynamoDB Local: is global-setup.mjs part of jest's project?");
  return { endpoint, stop: async () => {} };
}
