import { describe, expect, test } from "@jest/globals";
import { isOpen } from "../flow/hours.ts";
import { instantOf, wallClock } from "../wall-clock.ts";

const [newYork, london, kolkata, newfoundland] = [
  "America/New_York",
  "Europe/London",
  "Asia/Kolkata",
  "America/St_Johns",
];
const now = new Date("2026-06-01T12:00:00Z");

test.each([
  [newYork, "2026-03-08T01:59", "2026-03-08T06:59:00Z"],
  [newYork, "2026-03-08T03:00", "2026-03-08T07:00:00Z"],
  [newYork, "2026-11-01T00:59", "2026-11-01T04:59:00Z"],
  [newYork, "2026-11-01T02:00", "2026-11-01T07:00:00Z"],
  [london, "2026-03-29T00:59", "2026-03-29T00:59:00Z"],
  [london, "2026-03-29T02:00", "2026-03-29T01:00:00Z"],
  [london, "2026-10-25T00:59", "2026-10-24T23:59:00Z"],
  [london, "2026-10-25T02:00", "2026-10-25T02:00:00Z"],
  [kolkata, "2026-11-24T10:00", "2026-11-24T04:30:00Z"],
  [newfoundland, "2026-12-01T00:00", "2026-12-01T03:30:00Z"],
  ["UTC", "2026-11-24T10:00", "2026-11-24T10:00:00Z"],
])("in %s clocks show %s at %s", (timeZone, shown, instant) => {
  expect(wallClock(new Date(instant), timeZone)).toBe(shown);
  expect(instantOf(shown, now, timeZone)).toEqual(new Date(instant));
});

describe("at a change to or from summer time", () => {
  test.each([
    [newYork, "2026-03-08T02:30"],
    [london, "2026-03-29T01:30"],
  ])("in %s no clock shows %s", (timeZone, skipped) => {
    expect(instantOf(skipped, now, timeZone)).toBeUndefined();
  });

  test.each([
    [newYork, "2026-11-01T01:30", "2026-11-01T05:30:00Z"],
    [london, "2026-10-25T01:30", "2026-10-25T00:30:00Z"],
  ])("in %s the first of two is meant by %s", (timeZone, twice, first) => {
    expect(instantOf(twice, now, timeZone)).toEqual(new Date(first));
  });

  test.each([
    [newYork, "2026-03-08T13:59:00Z", "2026-11-01T14:59:00Z"],
    [london, "2026-03-29T08:59:00Z", "2026-10-25T09:59:00Z"],
  ])("a desk in %s opens by the clocks of the day", (timeZone, spring, autumn) => {
    const hours = { timeZone, open: { Sunday: [["10:00", "17:00"]] } } as const;
    for (const closed of [spring, autumn]) {
      expect(isOpen(hours, new Date(closed))).toBe(false);
      expect(isOpen(hours, new Date(Date.parse(closed) + 60_000))).toBe(true);
    }
  });
});

test("a time alone is that of the day that it is there", () => {
  expect(instantOf("18:30", new Date("2026-11-24T20:00:00Z"), kolkata)).toEqual(
    new Date("2026-11-25T13:00:00Z"),
  );
});

test.each(["", "soon", "2026-02-30T10:00", "2026-11-24T24:30", "24:00:00"])("%j is no time", (text) => {
  expect(instantOf(text, now, "UTC")).toBeUndefined();
});
