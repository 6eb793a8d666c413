import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

/**
 * A client with time limits: two attempts of at most 450 ms each. An operation takes about a second at the worst, so
 * that reading, changing and reading back fit into the time in which a caller has to get a reply.
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
