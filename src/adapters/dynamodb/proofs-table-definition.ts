import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

/** The attribute that says when an item has served its time: whole seconds since 1970, as DynamoDB deletes by. */
export const expiresAt = "expiresAt";

/** The parameters of CreateTable for the table of failed proofs. Its items expire by `expiresAt`. */
export function proofsTableDefinition(name: string) {
  return {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [{ AttributeName: "subject", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "subject", KeyType: "HASH" }],
  } as const satisfies CreateTableCommandInput;
}
