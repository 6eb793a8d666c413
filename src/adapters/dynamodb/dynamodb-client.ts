import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

/**
 * A client that gives up in time: two attempts of at most 450 ms each, so that an operation takes about a second
 * at the worst and a look, a change and a look back fit into the time in which a caller has to be answered.
 * Region, credentials and endpoint are the SDK's own: `AWS_REGION`, `AWS_ENDPOINT_URL_DYNAMODB` and so on.
 */
export function dynamodbClient(config: DynamoDBClientConfig = {}): DynamoDBClient {
  return new DynamoDBClient({
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: 300,
      /** Until an answer begins; `socketTimeout` is for one that begins and then stops. */
      requestTimeout: 450,
      socketTimeout: 450,
      throwOnRequestTimeout: true,
    },
    ...config,
  });
}
