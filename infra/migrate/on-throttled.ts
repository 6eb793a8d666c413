import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

const throttling = ["ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded"];

export const isThrottled = (fault: unknown): boolean =>
  fault instanceof Error && throttling.includes(fault.name);

/** Calls back whenever DynamoDB throttles a request: the SDK waits longer each time and tries again. */
export function onThrottled(client: DynamoDBClient, tell: () => void): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (fault) {
        if (isThrottled(fault)) tell();
        throw fault;
      }
    },
    { step: "deserialize", name: "tellThrottled", override: true, priority: "high" },
  );
}
