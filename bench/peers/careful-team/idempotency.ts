import { IdempotencyConfig } from "@aws-lambda-powertools/idempotency";
import { DynamoDBPersistenceLayer } from "@aws-lambda-powertools/idempotency/dynamodb";
import { dynamodb } from "./clients.ts";

export const persistenceStore = new DynamoDBPersistenceLayer({
  tableName: "IdempotencyTable",
  awsSdkV3Client: dynamodb,
});

export const idempotentBy = (eventKeyJmesPath: string) =>
  new IdempotencyConfig({ eventKeyJmesPath, throwOnNoIdempotencyKey: true, expiresAfterSeconds: 3600 });
