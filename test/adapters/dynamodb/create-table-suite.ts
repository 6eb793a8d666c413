import { randomUUID } from "node:crypto";
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { dummyAccount, type Engine, patientClient } from "../../../local/aws/engine.ts";
import {
  createProofsTable,
  createTable,
  dynamodbClient,
  expiresAt,
  proofsTableDefinition,
  tableDefinition,
} from "../../../src/adapters/dynamodb/index.ts";

/** What holds for making the table on any engine. */
export function createTableSuite(
  start: () => Promise<Engine>,
  { streams }: { readonly streams: boolean },
): void {
  let engine: Engine;
  let client: DynamoDBClient;
  let name: string;

  beforeAll(async () => {
    engine = await start();
    client = patientClient(engine);
  });
  beforeEach(() => {
    name = `Orders-${randomUUID()}`;
  });
  afterAll(async () => {
    client.destroy();
    await engine.stop();
  });

  const made = (definition: CreateTableCommandInput) => client.send(new CreateTableCommand(definition));

  describe("creating the table of failed proofs", () => {
    test("makes it, and is content to find it", async () => {
      expect(await createProofsTable(client, name)).toEqual({ outcome: "created" });
      expect(await createProofsTable(client, name)).toEqual({ outcome: "exists" });
      const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
      const { KeySchema, AttributeDefinitions } = proofsTableDefinition(name);
      expect(Table).toMatchObject({ KeySchema, AttributeDefinitions });
    });

    if (streams)
      test("lets its items expire", async () => {
        await createProofsTable(client, name);
        const { TimeToLiveDescription } = await client.send(
          new DescribeTimeToLiveCommand({ TableName: name }),
        );
        expect(TimeToLiveDescription).toEqual({ AttributeName: expiresAt, TimeToLiveStatus: "ENABLED" });
      });

    test("says what is otherwise", async () => {
      await createTable(client, name);
      await expect(createProofsTable(client, name)).rejects.toThrow(
        "the key is CallerID (S, HASH) and orderId (S, RANGE) and has to be subject (S, HASH)",
      );
    });
  });

  describe("creating the table", () => {
    test("makes it with its indexes, and with its stream where the engine has streams", async () => {
      expect(await createTable(client, name)).toEqual({ outcome: "created", stream: streams });
      const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
      const { KeySchema, LocalSecondaryIndexes, GlobalSecondaryIndexes, StreamSpecification } =
        tableDefinition(name);
      expect(Table).toMatchObject({ KeySchema, LocalSecondaryIndexes, GlobalSecondaryIndexes });
      if (streams) expect(Table).toMatchObject({ StreamSpecification });
    });

    test("twice is no error, at once neither", async () => {
      const creations = await Promise.all([createTable(client, name), createTable(client, name)]);
      expect(creations.map(({ outcome }) => outcome).sort()).toEqual(["created", "exists"]);
      expect(await createTable(client, name)).toEqual({ outcome: "exists", stream: streams });
    });

    test("says what is otherwise with the article's table", async () => {
      const [CallerID] = tableDefinition(name).AttributeDefinitions;
      const [key] = tableDefinition(name).KeySchema;
      await made({
        TableName: name,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [CallerID],
        KeySchema: [key],
      });
      await expect(createTable(client, name)).rejects.toThrow(
        `the table ${name} is there, but of another shape: the key is CallerID (S, HASH) and has to be ` +
          "CallerID (S, HASH) and orderId (S, RANGE); " +
          "the index byShippingDate is missing and has to be local, by CallerID (S, HASH) and shippingDate (S, RANGE), with ALL; " +
          "the index byNoticeOwed is missing and has to be global, by noticeOwedSince (S, HASH), with ALL",
      );
    });

    test.each<[string, Partial<CreateTableCommandInput>, RegExp]>([
      [
        "an index that does not hold whole orders",
        {
          LocalSecondaryIndexes: tableDefinition("").LocalSecondaryIndexes.map((index) => ({
            ...index,
            Projection: { ProjectionType: "KEYS_ONLY" },
          })),
        },
        /byShippingDate is local, .* with KEYS_ONLY and has to be/,
      ],
      [
        "an index that can't be read consistently",
        {
          LocalSecondaryIndexes: undefined,
          GlobalSecondaryIndexes: [
            ...tableDefinition("").LocalSecondaryIndexes,
            ...tableDefinition("").GlobalSecondaryIndexes,
          ],
        },
        /byShippingDate is global, /,
      ],
      [
        "numbers for order numbers",
        {
          AttributeDefinitions: tableDefinition("").AttributeDefinitions.map((attribute) =>
            attribute.AttributeName === "orderId" ? { ...attribute, AttributeType: "N" } : attribute,
          ),
        },
        /the key is CallerID \(S, HASH\) and orderId \(N, RANGE\) and has to be/,
      ],
    ])("says what is otherwise: %s", async (_, otherwise, why) => {
      await made({ ...tableDefinition(name), ...otherwise });
      await expect(createTable(client, name)).rejects.toThrow(why);
    });

    test("accepts a stream with old and new images, and an index more", async () => {
      await made({
        ...tableDefinition(name),
        StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
        GlobalSecondaryIndexes: tableDefinition(name).GlobalSecondaryIndexes.flatMap((index) => [
          index,
          { ...index, IndexName: "another" },
        ]),
      });
      expect(await createTable(client, name)).toEqual({ outcome: "exists", stream: streams });
    });

    if (streams)
      test("says what is otherwise: a stream that does not tell what is owed", async () => {
        await made({
          ...tableDefinition(name),
          StreamSpecification: { StreamEnabled: true, StreamViewType: "KEYS_ONLY" },
        });
        await expect(createTable(client, name)).rejects.toThrow(/the stream is KEYS_ONLY and has to be/);
      });

    test("rejects when the engine is out of reach", async () => {
      const nowhere = dynamodbClient({ ...dummyAccount, endpoint: "http://127.0.0.1:9" });
      await expect(createTable(nowhere, name)).rejects.toThrow("ECONNREFUSED");
    });
  });
}
