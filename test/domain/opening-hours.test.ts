import { describe, expect, test } from "@jest/globals";
import { openingHours } from "../../src/domain/index.ts";

describe("opening hours", () => {
  test("are written as people write them", () => {
    expect(openingHours("sat-sun 10:00-15:30")).toEqual([
      { days: ["saturday", "sunday"], opens: "10:00", closes: "15:30" },
    ]);
  });

  test("may be several, on one day too", () => {
    expect(openingHours("mon-fri 09:00-12:00, mon-fri 13:00-18:00, sat 10:00-12:00")).toHaveLength(3);
  });

  test.each([
    "",
    "mon",
    "09:00-18:00",
    "fri-mon 09:00-18:00",
    "mon 18:00-09:00",
    "mon 09:00-09:00",
    "mon 09:00-24:00",
    "day 09:00-18:00",
    "mon 9-18",
    "mon 09:00-18:00,",
  ])("are not %p", (text) => {
    expect(openingHours(text)).toBeUndefined();
  });
});
