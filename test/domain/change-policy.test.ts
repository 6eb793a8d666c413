import { describe, expect, test } from "@jest/globals";
import { defaultPolicy, isPastCutoff, shippingDays, whyNotOn } from "../../src/domain/index.ts";
import { aDate, aPolicy, noon } from "../support/builders.ts";

const oneMillisecondBefore = (instant: Date) => new Date(instant.getTime() - 1);

test("a shop that says nothing else ships daily from Tokyo, 1 to 60 days ahead, until 17:00 the day before, 10 changes a day", () => {
  expect(defaultPolicy).toEqual({
    timeZone: "Asia/Tokyo",
    cutoff: { time: "17:00", daysBefore: 1 },
    daysAhead: { earliest: 1, latest: 60 },
    closedWeekdays: [],
    holidays: new Set(),
    changesPerDay: 10,
    language: "ja-JP",
  });
});

describe("the cut-off is the first instant at which it is too late", () => {
  const cutoffs = [
    ["in Tokyo", "2026-11-27", {}, "2026-11-26T17:00:00+09:00"],
    ["at a year's end", "2027-01-01", {}, "2026-12-31T17:00:00+09:00"],
    ["on a leap day", "2024-03-01", {}, "2024-02-29T17:00:00+09:00"],
    [
      "on the day itself",
      "2026-11-27",
      { cutoff: { time: "00:00", daysBefore: 0 } },
      "2026-11-27T00:00:00+09:00",
    ],
    [
      "some days before",
      "2026-12-01",
      { cutoff: { time: "09:30", daysBefore: 3 } },
      "2026-11-28T09:30:00+09:00",
    ],
    [
      "the day clocks go forward",
      "2026-03-09",
      { timeZone: "America/New_York" },
      "2026-03-08T17:00:00-04:00",
    ],
    ["the day before they do", "2026-03-08", { timeZone: "America/New_York" }, "2026-03-07T17:00:00-05:00"],
    ["the day clocks go back", "2026-11-02", { timeZone: "America/New_York" }, "2026-11-01T17:00:00-05:00"],
    ["the day before they do", "2026-11-01", { timeZone: "America/New_York" }, "2026-10-31T17:00:00-04:00"],
  ] as const;

  test.each(cutoffs)("%s, for %s", (_, shippingDate, details, cutoff) => {
    const policy = aPolicy(details);
    const at = new Date(cutoff);
    expect(isPastCutoff(aDate(shippingDate), oneMillisecondBefore(at), policy)).toBe(false);
    expect(isPastCutoff(aDate(shippingDate), at, policy)).toBe(true);
  });

  test("and the ends of the calendar have theirs", () => {
    expect(isPastCutoff(aDate("0001-01-01"), noon, aPolicy())).toBe(true);
    expect(isPastCutoff(aDate("9999-12-31"), noon, aPolicy())).toBe(false);
  });
});

describe("an order can be moved to a date", () => {
  test.each([
    ["0001-01-01", "date-in-past"],
    ["2026-11-19", "date-in-past"],
    ["2026-11-20", "date-too-soon"],
    ["2026-11-21", undefined],
    ["2027-01-19", undefined],
    ["2027-01-20", "date-too-far"],
    ["9999-12-31", "date-too-far"],
  ])("not before the earliest day nor after the latest: %s is %s", (date, reason) => {
    expect(whyNotOn(aDate(date), noon, aPolicy())).toBe(reason);
  });

  test.each([
    ["2026-11-22", "date-too-soon"],
    ["2026-11-23", undefined],
    ["2026-11-25", undefined],
    ["2026-11-26", "date-too-far"],
  ])("within the days that the shop gives: %s is %s", (date, reason) => {
    const policy = aPolicy({ daysAhead: { earliest: 3, latest: 5 } });
    expect(whyNotOn(aDate(date), noon, policy)).toBe(reason);
  });

  test.each([
    ["2026-11-20", "2026-11-20T09:59:59.999+09:00", undefined],
    ["2026-11-20", "2026-11-20T10:00:00.000+09:00", "date-too-soon"],
  ])("today, where the shop ships on the same day: %s at %s is %s", (date, now, reason) => {
    const policy = aPolicy({
      daysAhead: { earliest: 0, latest: 5 },
      cutoff: { time: "10:00", daysBefore: 0 },
    });
    expect(whyNotOn(aDate(date), new Date(now), policy)).toBe(reason);
  });

  test.each([
    ["2026-11-20T16:59:59.999+09:00", undefined],
    ["2026-11-20T17:00:00.000+09:00", "date-too-soon"],
  ])("until its own cut-off: tomorrow at %s is %s", (now, reason) => {
    expect(whyNotOn(aDate("2026-11-21"), new Date(now), aPolicy())).toBe(reason);
  });

  test.each([
    ["2026-12-31T23:59:59.999+09:00", "2027-01-02", "2027-03-01"],
    ["2027-01-01T00:00:00.000+09:00", "2027-01-02", "2027-03-02"],
  ])("counted from the shop's own today: at %s from %s to %s", (now, first, last) => {
    const days = [...shippingDays(new Date(now), aPolicy())];
    expect([days[0], days.at(-1)]).toEqual([first, last]);
  });

  test.each([
    ["2026-11-27", undefined],
    ["2026-11-28", "not-a-shipping-day"],
    ["2026-11-29", "not-a-shipping-day"],
    ["2026-11-30", undefined],
  ])("not on a weekday when the shop is closed: %s is %s", (date, reason) => {
    const policy = aPolicy({ closedWeekdays: ["saturday", "sunday"] });
    expect(whyNotOn(aDate(date), noon, policy)).toBe(reason);
  });

  test.each([
    ["2026-12-30", undefined],
    ["2026-12-31", "not-a-shipping-day"],
    ["2027-01-01", "not-a-shipping-day"],
    ["2027-01-02", undefined],
  ])("not on a holiday: %s is %s", (date, reason) => {
    const policy = aPolicy({ holidays: new Set([aDate("2026-12-31"), aDate("2027-01-01")]) });
    expect(whyNotOn(aDate(date), noon, policy)).toBe(reason);
  });

  test("a closed day out of reach is refused for being out of reach", () => {
    const policy = aPolicy({ holidays: new Set([aDate("2026-11-20"), aDate("2027-01-20")]) });
    expect(whyNotOn(aDate("2026-11-20"), noon, policy)).toBe("date-too-soon");
    expect(whyNotOn(aDate("2027-01-20"), noon, policy)).toBe("date-too-far");
  });
});

describe("the shipping days", () => {
  test("are the accepted dates and no other, earliest first", () => {
    const policy = aPolicy({
      daysAhead: { earliest: 1, latest: 7 },
      closedWeekdays: ["sunday"],
      holidays: new Set([aDate("2026-11-23")]),
    });
    const evening = new Date("2026-11-20T18:00:00+09:00");
    expect([...shippingDays(evening, policy)]).toEqual([
      "2026-11-24",
      "2026-11-25",
      "2026-11-26",
      "2026-11-27",
    ]);
  });

  test("are none when the shop is always closed", () => {
    const holidays = new Set([...shippingDays(noon, aPolicy())]);
    expect(holidays.size).toBe(60);
    expect([...shippingDays(noon, aPolicy({ holidays }))]).toEqual([]);
  });
});
