import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceInUseException,
  type TableDescription,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { expiresAt, proofsTableDefinition } from "./proofs-table-definition.ts";
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
  const { outcome, table } = await createAsDefined(client, tableDefinition(name));
  return { outcome, stream: table.StreamSpecification?.StreamEnabled === true };
}

/**
 * Creates the table of failed proofs, unless it exists, and lets its items expire. Not every engine deletes items that
 * have expired; they count no more all the same.
 * @throws {RangeError} when a table of that name has another shape, naming every difference.
 */
export async function createProofsTable(
  client: DynamoDBClient,
  name: string,
): Promise<Pick<Creation, "outcome">> {
  const { outcome } = await createAsDefined(client, proofsTableDefinition(name));
  await letExpire(client, name).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === "UnknownOperationException")) throw error;
  });
  return { outcome };
}

async function letExpire(client: DynamoDBClient, TableName: string): Promise<void> {
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
  if (TimeToLiveDescription?.AttributeName === expiresAt) return;
  const TimeToLiveSpecification = { Enabled: true, AttributeName: expiresAt };
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
}

type Definition = CreateTableCommandInput & { readonly TableName: string };

async function createAsDefined(client: DynamoDBClient, definition: Definition) {
  const { TableName } = definition;
  const outcome = await create(client, definition);
  await waitUntilTableExists({ client, maxWaitTime: 120, minDelay: 1, maxDelay: 2 }, { TableName });
  const { Table: table = {} } = await client.send(new DescribeTableCommand({ TableName }));
  const differences = differencesOf(shapeOf(definition), shapeOf(table));
  if (differences.length > 0)
    throw new RangeError(`the table ${TableName} is there, but of another shape: ${differences.join("; ")}`);
  return { outcome, table };
}

async function create(client: DynamoDBClient, definition: Definition): Promise<Creation["outcome"]> {
  try {
    await client.send(new CreateTableCommand(definition));
    return "created";
  } catch (error) {
    if (error instanceof ResourceInUseException) return "exists";
    throw error;
  }
}

/** What matters of a table's shape, part by part, in words. */
type Shape = ReadonlyMap<string, string>;

function shapeOf(table: TableDescription | Definition): Shape {
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
