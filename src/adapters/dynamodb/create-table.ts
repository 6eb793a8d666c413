import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  type TableDescription,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { tableDefinition } from "./table-definition.ts";

export interface Creation {
  /** `exists`: a table of this name and shape was there. */
  readonly outcome: "created" | "exists";
  /** Whether the table has a stream. Not every engine has them: notices then need `NOTICES=inline` and the sweep. */
  readonly stream: boolean;
}

/**
 * Creates the table, with its indexes and its stream, unless it exists.
 * @throws {RangeError} when a table of that name has another shape, naming every difference.
 */
export async function createTable(client: DynamoDBClient, name: string): Promise<Creation> {
  const outcome = await create(client, name);
  await waitUntilTableExists({ client, maxWaitTime: 120, minDelay: 1, maxDelay: 2 }, { TableName: name });
  const { Table = {} } = await client.send(new DescribeTableCommand({ TableName: name }));
  const differences = differencesOf(shapeOf(tableDefinition(name)), shapeOf(Table));
  if (differences.length > 0)
    throw new RangeError(`the table ${name} is there, but of another shape: ${differences.join("; ")}`);
  return { outcome, stream: Table.StreamSpecification?.StreamEnabled === true };
}

async function create(client: DynamoDBClient, name: string): Promise<Creation["outcome"]> {
  try {
    await client.send(new CreateTableCommand(tableDefinition(name)));
    return "created";
  } catch (error) {
    if (error instanceof ResourceInUseException) return "exists";
    throw error;
  }
}

/** What matters of a table's shape, part by part, in words. */
type Shape = ReadonlyMap<string, string>;

function shapeOf(table: TableDescription | ReturnType<typeof tableDefinition>): Shape {
  const types = new Map(table.AttributeDefinitions?.map((each) => [each.AttributeName, each.AttributeType]));
  const keyOf = ({ KeySchema = [] }: Pick<TableDescription, "KeySchema">) =>
    KeySchema.map(
      ({ AttributeName, KeyType }) => `${AttributeName} (${types.get(AttributeName)}, ${KeyType})`,
    );
  const indexes = [
    ...(table.LocalSecondaryIndexes ?? []).map((index) => ({ ...index, kind: "local" })),
    ...(table.GlobalSecondaryIndexes ?? []).map((index) => ({ ...index, kind: "global" })),
  ];
  return new Map([
    ["the key", keyOf(table).join(" and ")],
    ...indexes.map((index): [string, string] => [
      `the index ${index.IndexName}`,
      `${index.kind}, by ${keyOf(index).join(" and ")}, with ${index.Projection?.ProjectionType}`,
    ]),
    ["the stream", streamOf(table.StreamSpecification?.StreamViewType)],
  ]);
}

/** A stream has to have new images, which tell what notice is owed; a table without a stream will do. */
const streamOf = (view: string | undefined): string =>
  view === "KEYS_ONLY" || view === "OLD_IMAGE" ? view : "with new images, or none";

/** How the table that was found differs from the wanted one. Other indexes do not count. */
function differencesOf(wanted: Shape, found: Shape): readonly string[] {
  return [...wanted].flatMap(([part, shape]) =>
    found.get(part) === shape ? [] : [`${part} is ${found.get(part) ?? "missing"} and has to be ${shape}`],
  );
}
