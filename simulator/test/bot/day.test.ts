import { expect, test } from "@jest/globals";
import {
  dayIn,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  monday,
  nextDayOfMonth,
  nextWeekday,
  onOrAfter,
  plusDays,
} from "../../bot/day.ts";

test("days are days of the calendar", () => {
  expect(plusDays("2026-03-07", 1)).toBe("2026-03-08");
  expect(plusDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(monday("2026-11-29", 0)).toBe("2026-11-23");
  expect(monday("2026-11-30", 1)).toBe("2026-12-07");
  expect(nextWeekday("2026-11-24", 1)).toBe("2026-11-24");
  expect(nextWeekday("2026-11-24", 0)).toBe("2026-11-30");
  expect(firstOfMonth("2026-01-31", -1)).toBe("2025-12-01");
  expect(lastOfMonth("2026-01-31", 1)).toBe("2026-02-28");
  expect(lastOfMonth("2027-12-31", 2)).toBe("2028-02-29");
  expect(nextDayOfMonth("2026-11-24", 31)).toBe("2026-12-31");
  expect(onOrAfter("2026-03-01", 2, 29)).toBe("2028-02-29");
});

test("a day that does not exist is none", () => {
  expect(dayOf(2026, 2, 29)).toBeUndefined();
  expect(dayOf(2026, 13, 1)).toBeUndefined();
  expect(dayOf(2026, 12, 0)).toBeUndefined();
});

test("a day that the clocks of some zone skipped is there", () => {
  expect(plusDays("2011-12-29", 1)).toBe("2011-12-30");
  expect(dayOf(2011, 12, 30)).toBe("2011-12-30");
});

test("today is the day of the zone", () => {
  const instant = new Date("2026-11-24T15:00:00Z");
  expect(dayIn("Asia/Tokyo", instant)).toBe("2026-11-25");
  expect(dayIn("Europe/London", instant)).toBe("2026-11-24");
});
