import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { RequestOptions } from "../aws-request-handler.ts";
import { documentClient } from "./documents.ts";

/**
 * Does ahead what a client of `dynamodbClient` does at its first request, and opens the connection that the request
 * will go by. No request is sent. What goes wrong will go wrong again, and be told, at the first request.
 */
export async function rehearse(client: DynamoDBClient): Promise<void> {
  const anything = new GetCommand({ TableName: "Rehearsal", Key: { CallerID: "", orderId: "" } });
  const options: RequestOptions = { isRehearsal: true };
  await documentClient(client)
    .send(anything, options)
    .catch(() => {});
}
