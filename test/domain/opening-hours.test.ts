import { describe, expect, test } from "@jest/globals";
import { dailyHours, openingHours, weekdays } from "../../src/domain/index.ts";

const halfHours = (count: number): string =>
  Array.from({ length: count }, (_, hour) => String(hour).padStart(2, "0"))
    .map((hour) => `mon ${hour}:00-${hour}:30`)
    .join();

describe("opening hours", () => {
  test("are written as people write them", () => {
    expect(openingHours("sat-sun 10:00-15:30")).toEqual([
      { days: ["saturday", "sunday"], opens: "10:00", closes: "15:30" },
    ]);
  });

  test("may be several, on one day too", () => {
    expect(openingHours("mon-fri 09:00-12:00, mon-fri 13:00-18:00, sat 10:00-12:00")).toHaveLength(3);
    expect(openingHours("mon 09:00-12:00,mon 12:00-18:00")).toHaveLength(2);
  });

  test("may be twelve, and no more", () => {
    expect(openingHours(halfHours(12))).toHaveLength(12);
  });

  test.each(["mon 09:00-24:00", "mon 09:00-00:00"])("may end at midnight: %s", (text) => {
    expect(openingHours(text)).toEqual([{ days: ["monday"], opens: "09:00", closes: "24:00" }]);
  });

  test("may be always, or never", () => {
    const always = openingHours("always");
    expect(always).toEqual(openingHours("mon-sun 00:00-24:00"));
    expect(new Set(always?.[0]?.days)).toEqual(new Set(weekdays));
    expect(openingHours("none")).toEqual([]);
  });

  test("may run into the next day", () => {
    expect(dailyHours(openingHours("fri 22:00-06:00, sun 22:00-02:00") ?? [])).toEqual([
      { day: "monday", opens: "00:00", closes: "02:00" },
      { day: "friday", opens: "22:00", closes: "24:00" },
      { day: "saturday", opens: "00:00", closes: "06:00" },
      { day: "sunday", opens: "22:00", closes: "24:00" },
    ]);
  });

  test.each([
    "",
    "mon",
    "09:00-18:00",
    "fri-mon 09:00-18:00",
    "mon 09:00-09:00",
    "mon 00:00-00:00",
    "mon 24:00-06:00",
    "mon 09:00-24:30",
    "day 09:00-18:00",
    "mon 9-18",
    "mon 09:00-18:00,",
    "almost always",
    "always, none",
    "always open",
    "none of these",
    "hol-sun 09:00-18:00",
    "mon 09:00-18:00, none",
    halfHours(13),
  ])("are not %p", (text) => {
    expect(openingHours(text)).toBeUndefined();
  });

  test.each([
    "mon-fri 09:00-18:00, wed 10:00-12:00",
    "mon 09:00-12:00, mon 11:59-15:00",
    "mon 09:00-12:00, mon 09:00-12:00",
    "mon 22:00-06:00, tue 05:00-09:00",
    "sun 22:00-06:00, mon 05:00-09:00",
    "always, mon 09:00-12:00",
  ])("may not overlap: %s", (text) => {
    expect(openingHours(text)).toBeUndefined();
  });
});
