import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { owesNotice, tableDefinition } from "../../src/adapters/dynamodb/table-definition.ts";
import { templateOf } from "./stack/line-in-test.ts";
import { propertiesOf } from "./stack/synthesized.ts";

const page = readFileSync("docs/deploying.md", "utf8");

describe("what the page says of costs", () => {
  test("counts the alarms and metrics that are deployed", () => {
    const template = templateOf();
    const alarms = Object.keys(template.findResources("AWS::CloudWatch::Alarm")).length;
    const metrics = new Set(
      Object.values(propertiesOf(template, "AWS::Logs::MetricFilter")).map((filter) =>
        JSON.stringify(Object(filter).MetricTransformations[0].MetricName),
      ),
    ).size;
    const priced = (count: number, price: number) => `(${(count * price).toFixed(2)})`;
    const said = /\d+ alarms \([\d.]+\) and \d+ metrics \([\d.]+\)/.exec(page)?.[0];
    expect(said).toBe(
      `${alarms} alarms ${priced(alarms, 0.1)} and ${metrics} metrics ${priced(metrics, 0.3)}`,
    );
  });

  type Item = Readonly<Record<string, string>>;
  const { KeySchema, LocalSecondaryIndexes, GlobalSecondaryIndexes } = tableDefinition("");
  const indexes = [...LocalSecondaryIndexes, ...GlobalSecondaryIndexes];

  /** The item's key in an index; it is in none whose key it lacks. */
  const keyIn = (item: Item, keys: readonly { readonly AttributeName: string }[]) => {
    const values = keys.map(({ AttributeName }) => item[AttributeName]);
    return values.every(Boolean) ? values.join() : undefined;
  };

  /** How DynamoDB counts a write of an item below 1 KB: the table first, then each index, which holds whole items. */
  const units = (before: Item, after: Item): readonly number[] => [
    1,
    ...indexes.map((index) => {
      const keys = [keyIn(before, index.KeySchema), keyIn(after, index.KeySchema)];
      const there = keys.filter((key) => key !== undefined);
      return there.length === 2 && keys[0] === keys[1] ? 1 : there.length;
    }),
  ];

  const order: Item = {
    CallerID: "+819012345678",
    orderId: "1",
    shippingDate: "2026-11-30",
    status: "placed",
  };
  const owing = { ...order, status: "cancelled", [owesNotice]: "2026-11-24T01:00:00Z" };
  const claimed = { ...owing, noticeLeaseHolder: "1" };

  test.each<[string, Item, Item]>([
    ["an order is cancelled, and owes a notice", order, owing],
    ["an order is moved, and owes a notice", order, { ...owing, shippingDate: "2026-12-01" }],
    ["a notice is claimed", owing, claimed],
    ["a notice is settled", claimed, { ...order, status: "cancelled" }],
  ])("counts what is written when %s", (what, before, after) => {
    const counts = units(before, after);
    const sum = counts.reduce((one, other) => one + other);
    expect(page).toContain(`| ${[what, ...counts, sum].join(" | ")} |`);
  });

  test("knows the table's keys and indexes", () => {
    expect(KeySchema).toHaveLength(2);
    const names = indexes.map(({ IndexName }) => `\`${IndexName}\``).join(" | ");
    expect(page).toContain(`| write | table | ${names} | units |`);
  });
});
