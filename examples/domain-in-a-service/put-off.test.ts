import assert from "node:assert/strict";
import { test } from "node:test";
import { type CalendarDate, calendarDate, defaultPolicy, order } from "orderline/domain";
import { putOff } from "./put-off.ts";

const policy = { ...defaultPolicy, closedWeekdays: ["saturday", "sunday"] } as const;
const tuesdayMorning = new Date("2026-11-24T10:00:00+09:00");

const hoodie = (id: string, shippingDate: string) =>
  order({ id, customer: { name: "Hanako", phone: "+819012345678" }, item: "Hoodie", shippingDate });

function day(text: string): CalendarDate {
  const date = calendarDate(text);
  assert.ok(date);
  return date;
}

test("orders that ship before the item is there again are moved, and their customers told", () => {
  const { moved } = putOff(
    [hoodie("1", "2026-11-27"), hoodie("2", "2026-12-10")],
    day("2026-12-04"),
    tuesdayMorning,
    policy,
  );
  assert.deepEqual(
    moved.map(({ id, shippingDate, version, noticeOwed }) => [id, shippingDate, version, noticeOwed?.from]),
    [["1", "2026-12-04", 1, "2026-11-27"]],
  );
});

test("what ships today is too late to move", () => {
  const today = hoodie("1", "2026-11-24");
  assert.deepEqual(putOff([today], day("2026-12-04"), tuesdayMorning, policy), {
    moved: [],
    refused: [{ order: today, outcome: "refused", reason: "past-cutoff" }],
  });
});

test("nothing ships on a Saturday; the Friday before is the nearest day", () => {
  const { refused } = putOff([hoodie("1", "2026-11-27")], day("2026-12-05"), tuesdayMorning, policy);
  assert.deepEqual(
    refused.map(({ reason, suggestion }) => [reason, suggestion]),
    [["not-a-shipping-day", "2026-12-04"]],
  );
});
