import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  ResourceInUseException,
  type TableDescription,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { tableDefinition } from "./table-definition.ts";

export interface Creation {
  /** `exists`: a table of this name and shape was there. */
  readonly outcome: "created" | "exists";
  /** Whether the table tells of its changes. Not every engine can: texts then go out by `NOTICES=inline` and the sweep. */
  readonly stream: boolean;
}

/**
 * Makes sure that the table is there, its indexes and its stream with it.
 * @throws {Error} when a table of that name has another shape, naming every difference.
 */
export async function createTable(client: DynamoDBClient, name: string): Promise<Creation> {
  const outcome = await create(client, name);
  await waitUntilTableExists({ client, maxWaitTime: 120, minDelay: 1, maxDelay: 2 }, { TableName: name });
  const { Table = {} } = await client.send(new DescribeTableCommand({ TableName: name }));
  const differences = differencesOf(shapeOf(tableDefinition(name)), shapeOf(Table));
  if (differences.length > 0)
    throw new Error(
      `The table ${name} is there, but of another shape: ${differences.join("; ")}. Set ORDERS_TABLE to another name, or copy its orders into a new table with npm run migrate.`,
    );
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

type Shape = Readonly<Record<string, string>>;

const keys = (schema: readonly KeySchemaElement[] = []): string =>
  schema.map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(", ");

/** Streams without the new image say nothing of what is owed; none at all can be lived with. */
const blindStreams: readonly unknown[] = ["KEYS_ONLY", "OLD_IMAGE"];

function shapeOf(table: TableDescription | ReturnType<typeof tableDefinition>): Shape {
  const indexes = [...(table.LocalSecondaryIndexes ?? []), ...(table.GlobalSecondaryIndexes ?? [])];
  const view = table.StreamSpecification?.StreamViewType;
  return {
    "its key": keys(table.KeySchema),
    "its stream": blindStreams.includes(view) ? `of ${view}` : "with the new image or none",
    ...Object.fromEntries(indexes.map(({ IndexName, KeySchema }) => [`index ${IndexName}`, keys(KeySchema)])),
  };
}

/** What is wanted and is otherwise; indexes beyond those wanted do no harm. */
function differencesOf(wanted: Shape, found: Shape): string[] {
  return Object.entries(wanted).flatMap(([part, shape]) =>
    found[part] === shape ? [] : [`${part} is ${found[part] ?? "missing"}, not ${shape}`],
  );
}
