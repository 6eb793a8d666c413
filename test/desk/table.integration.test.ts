import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { startDynalite } from "../../local/aws/dynalite.ts";
import { createOrdersTable, type Engine, patientClient } from "../../local/aws/engine.ts";
import { changeOfItem } from "../../src/adapters/dynamodb/change-of-item.ts";
import { claimOfItem } from "../../src/adapters/dynamodb/claim-of-item.ts";
import { settlementOfItem } from "../../src/adapters/dynamodb/settlement-of-item.ts";
import type { Order } from "../../src/domain/index.ts";
import { aNotice, anId, anOrder, aPhone, noon } from "../support/builders.ts";
import { schedule } from "./schedule.ts";
import { ordersTable, type TableInput } from "./table.ts";

let engine: Engine;
let documents: DynamoDBDocumentClient;
let TableName: string;
beforeAll(async () => {
  engine = await startDynalite();
  const client = patientClient(engine);
  TableName = await createOrdersTable(client);
  documents = DynamoDBDocumentClient.from(client);
});
afterAll(() => engine.stop());

const Key = { CallerID: aPhone("+819012345678"), orderId: anId("1001") };
const at = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const minute = fc.integer({ min: -800, max: 2 });
const instant = minute.map((minutes) => at(minutes).toISOString());
const holder = fc.constantFrom("a", "b");

/** Items as any writer may leave them, most of them owing. */
const item = fc.record(
  {
    orderedItem: fc.constant("Kettle"),
    shippingDate: fc.constantFrom("2026-11-27", "2026-11-28", "2026/12/10"),
    status: fc.constantFrom("placed", "shipped", "cancelled", "delivered"),
    isCancel: fc.constantFrom("True", "False"),
    version: fc.constantFrom<unknown>(0, 1, "two"),
    noticeOwedSince: fc.constantFrom(at(-5).toISOString(), at(0).toISOString()),
    noticeOwedKind: fc.constantFrom("cancelled", "rescheduled"),
    noticeOwedFrom: fc.constantFrom("2026-11-26", "2026-11-25"),
    noticeOwedLanguage: fc.constant("ja-JP"),
    noticeOwedAttempts: fc.integer({ min: 1, max: 7 }),
    noticeOwedLastAttempt: instant,
    noticeLeaseHolder: holder,
    noticeLeaseUntil: instant,
  },
  { requiredKeys: ["orderedItem", "shippingDate"] },
);

const before = fc.record({
  status: fc.constantFrom("placed" as const, "cancelled" as const, "shipped" as const),
  version: fc.constantFrom(0, 1),
});
const after = fc.constantFrom<Partial<Order>>({ status: "cancelled" }, { noticeOwed: aNotice() });

/** The writes of the adapter. */
const write: fc.Arbitrary<TableInput> = fc.oneof(
  fc.tuple(holder, minute).map(([by, minutes]) => claimOfItem({ holder: by, now: at(minutes) })),
  fc
    .tuple(
      holder,
      fc.constantFrom("sent" as const, "failed" as const, {
        reason: "overdue" as const,
        at: noon.toISOString(),
      }),
    )
    .map(([by, ending]) =>
      settlementOfItem(
        { ...anOrder(), noticeOwed: aNotice(), noticeLease: { holder: by, until: noon.toISOString() } },
        ending,
      ),
    ),
  fc
    .tuple(before, after)
    .map(([was, is]) =>
      changeOfItem(anOrder(was), { ...anOrder({ ...was, version: was.version + 1, changeId: "c" }), ...is }),
    ),
);

test("the simulated table does with the adapter's writes what an engine does", async () => {
  await fc.assert(
    fc.asyncProperty(item, write, async (details, input) => {
      const stored = { ...details, ...Key };
      await documents.send(new PutCommand({ TableName, Item: stored }));
      const update = new UpdateCommand({ TableName, ...input, Key } as ConstructorParameters<
        typeof UpdateCommand
      >[0]);
      const holds = await documents.send(update).then(
        () => true,
        (error: unknown) => {
          if (error instanceof ConditionalCheckFailedException) return false;
          throw error;
        },
      );
      const { Item } = await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }));

      const table = ordersTable(schedule(0), { lag: () => 0, changed: () => {} });
      table.put(stored);
      const written = table.update({ ...input, Key });
      expect(written.after !== undefined).toBe(holds);
      expect(table.item(Key)).toEqual(Item);
    }),
    { numRuns: 300 },
  );
}, 120_000);
