import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  calendarDate,
  dateIn,
  daysBetween,
  instantAt,
  plusDays,
  plusMonths,
  weekdayOf,
} from "../../src/domain/index.ts";
import { aDate } from "../support/builders.ts";

const utc = (date: Date) => new Date(date.getTime()).toISOString();

const dates = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => aDate(date.toISOString().slice(0, 10)));

describe("a text is a date", () => {
  test.each(["2026-11-27", "2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])(
    "when it names a day that exists: %s",
    (text) => {
      expect(calendarDate(text)).toBe(text);
    },
  );

  test.each([
    "2026-02-29",
    "2100-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-11-00",
    "2026-11-32",
    "0000-12-31",
  ])("not when the day does not exist: %s", (text) => {
    expect(calendarDate(text)).toBeUndefined();
  });

  test.each([
    "",
    "2026-W48",
    "明日",
    "2026-11-27T00:00:00Z",
    " 2026-11-27",
    "2026-11-27\n",
    "26-11-27",
    "2026-1-7",
    "2026/11/27",
    "-2026-11-27",
    "+002026-11-27",
    "12026-11-27",
    "２０２６-11-27",
    20261127,
    null,
    undefined,
    new Date("2026-11-27"),
    ["2026-11-27"],
  ])("not in another form: %p", (value) => {
    expect(calendarDate(value)).toBeUndefined();
  });
});

describe("days are counted", () => {
  test.each([
    ["2026-11-30", 1, "2026-12-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2024-02-29", 366, "2025-03-01"],
    ["0099-12-31", 1, "0100-01-01"],
    ["2026-11-27", 0, "2026-11-27"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(plusDays(aDate(from), days)).toBe(to);
    expect(daysBetween(aDate(from), aDate(to))).toBe(days);
  });

  test("there and back again, whatever lies between", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(plusDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b)).toBe(0 - daysBetween(b, a));
        expect(Math.sign(daysBetween(a, b))).toBe(Number(b > a) - Number(b < a));
      }),
    );
  });
});

describe("a date has its day of the week", () => {
  test.each([
    ["2026-11-22", "sunday"],
    ["2026-11-23", "monday"],
    ["2026-11-24", "tuesday"],
    ["2026-11-25", "wednesday"],
    ["2026-11-26", "thursday"],
    ["2026-11-27", "friday"],
    ["2026-11-28", "saturday"],
    ["2024-02-29", "thursday"],
    ["0001-01-01", "monday"],
  ])("%s is a %s", (date, weekday) => {
    expect(weekdayOf(aDate(date))).toBe(weekday);
  });
});

describe("an instant is on a date", () => {
  test.each([
    ["2026-12-31T14:59:59.999Z", "Asia/Tokyo", "2026-12-31"],
    ["2026-12-31T15:00:00.000Z", "Asia/Tokyo", "2027-01-01"],
    ["2024-02-28T15:00:00.000Z", "Asia/Tokyo", "2024-02-29"],
    ["2026-03-08T04:59:59.999Z", "America/New_York", "2026-03-07"],
    ["2026-03-08T05:00:00.000Z", "America/New_York", "2026-03-08"],
    ["2026-03-09T03:59:59.999Z", "America/New_York", "2026-03-08"],
    ["2026-03-09T04:00:00.000Z", "America/New_York", "2026-03-09"],
    ["2026-11-02T04:59:59.999Z", "America/New_York", "2026-11-01"],
    ["2026-11-02T05:00:00.000Z", "America/New_York", "2026-11-02"],
    ["2026-11-27T00:00:00.000Z", "UTC", "2026-11-27"],
  ])("%s is in %s on %s", (instant, timeZone, date) => {
    expect(dateIn(timeZone, new Date(instant))).toBe(date);
  });

  test("and a time zone that does not exist is no answer", () => {
    expect(() => dateIn("Asia/Edo", new Date("2026-11-27T00:00:00Z"))).toThrow(RangeError);
  });
});

describe("a time on a date is an instant", () => {
  test.each([
    ["2026-11-26", "17:00", "Asia/Tokyo", "2026-11-26T08:00:00.000Z"],
    ["2026-12-31", "23:59", "Asia/Tokyo", "2026-12-31T14:59:00.000Z"],
    ["2027-01-01", "00:00", "Asia/Tokyo", "2026-12-31T15:00:00.000Z"],
    ["2026-03-07", "17:00", "America/New_York", "2026-03-07T22:00:00.000Z"],
    ["2026-03-08", "17:00", "America/New_York", "2026-03-08T21:00:00.000Z"],
    ["2026-10-31", "17:00", "America/New_York", "2026-10-31T21:00:00.000Z"],
    ["2026-11-01", "17:00", "America/New_York", "2026-11-01T22:00:00.000Z"],
  ])("%s %s in %s is %s", (date, time, timeZone, instant) => {
    expect(utc(instantAt(aDate(date), time, timeZone))).toBe(instant);
  });

  test("the first one when the clocks show it twice", () => {
    expect(utc(instantAt(aDate("2026-11-01"), "01:30", "America/New_York"))).toBe("2026-11-01T05:30:00.000Z");
  });

  test("as much later as is skipped when the clocks never show it", () => {
    expect(utc(instantAt(aDate("2026-03-08"), "02:30", "America/New_York"))).toBe("2026-03-08T07:30:00.000Z");
  });
});

describe("so many months later", () => {
  test.each([
    ["2026-12-24", 1, "2027-01-24"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-12-31", -1, "2026-11-30"],
    ["2026-11-24", 0, "2026-11-24"],
    ["9999-11-30", 1, "9999-12-30"],
    ["9999-12-01", 1, undefined],
    ["0001-01-01", -1, undefined],
  ])("%s and %i: %s", (date, months, then) => {
    expect(plusMonths(aDate(date), months)).toBe(then);
  });
});

test("dates and instants are the same in whatever time zone the process runs", async () => {
  const args = ["--no-warnings", "--import", "tsx", "test/domain/wrong-dates.ts"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 });
  const { tried, wrong } = JSON.parse(stdout);
  expect(tried).toBeGreaterThan(10_000);
  expect(Object.keys(wrong)).toHaveLength(8);
  expect(Object.entries(wrong).filter(([, count]) => count !== 0)).toEqual([]);
});
