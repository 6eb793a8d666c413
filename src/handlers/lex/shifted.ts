import { type CalendarDate, calendarDate, plusDays } from "../../domain/index.ts";

/** The date so many days or months later; a month without that day has its last one instead. */
export function shifted(
  date: CalendarDate,
  by: { readonly days: number } | { readonly months: number },
): CalendarDate {
  if ("days" in by) return calendarDate(plusDays(date, by.days)) ?? date;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const months = year * 12 + month - 1 + by.months;
  const inMonth = (day: number) =>
    calendarDate(
      [String(Math.floor(months / 12)).padStart(4, "0"), twoDigits((months % 12) + 1), twoDigits(day)].join(
        "-",
      ),
    );
  return (
    [day, 30, 29, 28]
      .filter((end) => end <= day)
      .map(inMonth)
      .find(Boolean) ?? date
  );
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
