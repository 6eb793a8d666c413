import { expect, test } from "@jest/globals";
import { afterCutoff, nextOpening } from "../../../local/line/moments.ts";

const hours = {
  timeZone: "Asia/Tokyo",
  open: { Monday: [["09:00", "18:00"]], Tuesday: [["09:00", "18:00"]] },
} as const;
const tokyo = (time: string) => new Date(`${time}:00+09:00`);

test.each([
  ["2026-11-24T08:59", "2026-11-24T09:00"],
  ["2026-11-24T09:00", "2026-11-30T09:00"],
  ["2026-11-29T23:00", "2026-11-30T09:00"],
  ["2026-11-30T12:00", "2026-12-01T09:00"],
])("after %s the desk opens next at %s", (now, opening) => {
  expect(nextOpening(hours, tokyo(now))).toEqual(tokyo(opening));
});

test("a desk that always or never answers does not open", () => {
  expect(nextOpening("always", tokyo("2026-11-24T10:00"))).toBeUndefined();
  expect(nextOpening("never", tokyo("2026-11-24T10:00"))).toBeUndefined();
  expect(nextOpening({ ...hours, open: {} }, tokyo("2026-11-24T10:00"))).toBeUndefined();
});

test.each([
  ["2026-11-24T10:00", "2026-11-24T17:00"],
  ["2026-11-24T17:00", "2026-11-25T17:00"],
])("after %s the next cut-off is over at %s", (now, over) => {
  expect(afterCutoff(tokyo(now))).toEqual(tokyo(over));
});
