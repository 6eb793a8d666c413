import {
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from "@aws-sdk/client-dynamodb";

/**
 * Makes sure that orders can go from one table to the other.
 * @throws {RangeError} saying which of the tables is not what it has to be.
 */
export async function checkTables(client: DynamoDBClient, from: string, to: string): Promise<void> {
  if (from === to) throw new RangeError("--from and --to are the same table.");
  const [source, target] = await Promise.all([keyOf(client, from), keyOf(client, to)]);
  if (source[0] !== "CallerID")
    throw new RangeError(`${from} is no table of orders: its key is ${source.join(" and ")}, not CallerID.`);
  if (target.join() !== "CallerID,orderId")
    throw new RangeError(
      `${to} can't take orders: its key is ${target.join(" and ")}, not CallerID and orderId.`,
    );
}

/** The names of the table's key, the partition's first. */
async function keyOf(client: DynamoDBClient, table: string): Promise<readonly string[]> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
    const keys = [...(Table?.KeySchema ?? [])];
    return keys
      .sort((one) => (one.KeyType === "HASH" ? -1 : 1))
      .map(({ AttributeName = "" }) => AttributeName);
  } catch (error) {
    if (error instanceof ResourceNotFoundException) throw new RangeError(`There is no table ${table} here.`);
    throw error;
  }
}
