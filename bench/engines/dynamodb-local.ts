import { startDynamodbLocal } from "../../local/aws/dynamodb-local.ts";
import type { Engine } from "../../local/aws/engine.ts";

/** DynamoDB Local; the one that DYNAMODB_LOCAL_ENDPOINT names is used and left running. Needs Docker. */
export async function dynamodbLocal(): Promise<Engine> {
  const given = process.env["DYNAMODB_LOCAL_ENDPOINT"];
  if (given) return { endpoint: given, stop: async () => {} };
  try {
    return await startDynamodbLocal();
  } catch (cause) {
    throw new Error(
      "DynamoDB Local could not be started: see that docker info works, or take --engine dynalite.",
      { cause },
    );
  }
}
