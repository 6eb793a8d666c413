import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Engine } from "../../../local/aws/engine.ts";
import { openTableStream, type StreamRecord } from "../../../local/aws/table-stream.ts";

/** What the table's stream has told from its beginning, oldest first. */
export async function streamOf(
  engine: Engine,
  client: DynamoDBClient,
  table: string,
): Promise<readonly StreamRecord[]> {
  const stream = await openTableStream(engine, client, table, "TRIM_HORIZON");
  try {
    return await stream.read();
  } finally {
    stream.close();
  }
}
