import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

/**
 * A client that gives up in time: two attempts of at most 450 ms each, so that an operation takes about a second
 * at the worst and a look, a change and a look back fit into the time in which a caller has to be answered.
 */
export function dynamodbClient(config: DynamoDBClientConfig = {}): DynamoDBClient {
  return new DynamoDBClient({
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: 300,
      requestTimeout: 450,
      throwOnRequestTimeout: true,
    },
    ...config,
  });
}
