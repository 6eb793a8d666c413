import { describe, expect, test } from "@jest/globals";
import { demoShop } from "../../../local/line/demo-shop.ts";
import { order } from "../../../src/domain/index.ts";
import { wordings } from "../../../src/wording/index.ts";
import { falseStatements, falseTexts, type Snapshot } from "./false-statements.ts";
import { forbiddenChanges } from "./forbidden-changes.ts";

const placed = order({
  id: "1001",
  item: "Teapot",
  customer: { name: "Ann", phone: "+819012345678" },
  shippingDate: "2026-11-30",
});
const cancelled = order({ ...placed, status: "cancelled", version: 1 });
const owing = order({
  ...cancelled,
  noticeOwed: { kind: "cancelled", language: "en-US", since: "2026-11-24T01:00:00Z" },
});
const moved = order({ ...placed, shippingDate: "2026-12-01", version: 1 });
const shipped = order({ ...placed, status: "shipped", version: 1 });

const snapshot = (order: Snapshot["orders"][number], ...texts: string[]): Snapshot => ({
  orders: [order],
  texts,
  now: new Date("2026-11-24T01:00:00Z"),
});

describe.each(Object.values(wordings))("$language", (wording) => {
  test.each([
    ["that it ships on another day", wording.status(moved, undefined), placed, placed],
    ["that a cancelled order ships", wording.status(placed, undefined), cancelled, cancelled],
    ["that it is moved", wording.done.rescheduled(moved), placed, placed],
    ["that it is cancelled", wording.done.cancelled(cancelled), placed, placed],
    ["that it was cancelled already", wording.done["already-cancelled"](cancelled), placed, placed],
    ["that it has shipped", wording.status(shipped, undefined), placed, placed],
    ["that nothing was changed", wording.fault.unavailable, placed, moved],
    ["that it is left as it is", wording.dialog.keptAsItIs, placed, cancelled],
    ["that a text comes", wording.done.cancelled(owing), placed, cancelled],
    ["that no text comes", wording.done.cancelled(cancelled), placed, owing],
  ])("hears the lie %s", (_, sentence, before, after) => {
    expect(falseStatements(sentence, snapshot(before), snapshot(after))).not.toEqual([]);
  });

  test.each([
    ["how it stands", wording.status(placed, undefined), placed, placed],
    ["that it is moved", wording.done.rescheduled(moved), placed, moved],
    ["that it is cancelled, and a text comes", wording.done.cancelled(owing), placed, owing],
    ["that it has shipped", wording.status(shipped, undefined), shipped, shipped],
    ["that nothing was changed", wording.fault.unavailable, placed, placed],
  ])("takes no truth for a lie: %s", (_, sentence, before, after) => {
    expect(falseStatements(sentence, snapshot(before), snapshot(after))).toEqual([]);
  });

  test("a text tells of the order as it stands", () => {
    const text = wording.text.rescheduled(moved, { name: demoShop.SHOP_NAME, phone: demoShop.SHOP_PHONE });
    expect(falseTexts(snapshot(placed), snapshot(moved, text))).toEqual([]);
    expect(falseTexts(snapshot(placed), snapshot(cancelled, text))).not.toEqual([]);
  });
});

test.each([
  [
    "a cancelled order that moves",
    cancelled,
    order({ ...cancelled, shippingDate: "2026-12-01", version: 2 }),
  ],
  ["a shipped order that changes", shipped, order({ ...shipped, status: "cancelled", version: 2 })],
  ["a change without a new version", placed, order({ ...moved, version: 0 })],
  ["a version left out", placed, order({ ...moved, version: 2 })],
  ["a version for nothing", placed, order({ ...placed, version: 1 })],
  ["a date too far", placed, order({ ...moved, shippingDate: "2027-03-01" })],
])("%s is forbidden", (_, before, after) => {
  expect(forbiddenChanges(snapshot(before), snapshot(after))).toHaveLength(1);
});

test("a move and a cancellation are allowed", () => {
  expect(forbiddenChanges(snapshot(placed), snapshot(moved))).toEqual([]);
  expect(forbiddenChanges(snapshot(placed), snapshot(cancelled))).toEqual([]);
});
