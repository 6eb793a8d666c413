import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import type { AwsRequest } from "../aws-request.ts";
import { awsRequestHandler } from "../aws-request-handler.ts";

/**
 * A client whose limits come from the time that is left: what the signal of a call, a `deadline`, says, and 2 seconds
 * without one. A request without an answer is sent again by another connection while the first goes on; all writes of
 * ours may be carried out twice. A write leaves time to read back what is stored. What failed or was throttled is tried
 * once more.
 * Region, credentials and endpoint are the SDK's own: `AWS_REGION`, `AWS_ENDPOINT_URL_DYNAMODB` and so on.
 */
export function dynamodbClient(config: DynamoDBClientConfig = {}): DynamoDBClient {
  const requestHandler = awsRequestHandler({ repeatable: true, longest: 2000, share, keepAlive: true });
  return new DynamoDBClient({ maxAttempts: 2, requestHandler, ...config });
}

const share = ({ headers }: AwsRequest): number =>
  headers["x-amz-target"]?.endsWith(".UpdateItem") ? 0.85 : 1;
