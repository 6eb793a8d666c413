import { CreateTableCommand, type DynamoDBClient, ResourceInUseException } from "@aws-sdk/client-dynamodb";

/** Creates the table in which Powertools' idempotency, of the careful team, keeps what was done. */
export async function createIdempotencyTable(client: DynamoDBClient): Promise<void> {
  const create = new CreateTableCommand({
    TableName: "IdempotencyTable",
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
  });
  await client.send(create).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
}
