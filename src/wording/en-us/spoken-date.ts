import { type CalendarDate, type Weekday, weekdayOf } from "../../domain/index.ts";

const monthNames = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
export const weekdayNames: Readonly<Record<Weekday, string>> = {
  sunday: "Sunday",
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
};
const endings: Readonly<Record<string, string>> = {
  1: "st",
  21: "st",
  31: "st",
  2: "nd",
  22: "nd",
  3: "rd",
  23: "rd",
};

/** "November 27th" */
export function monthAndDay(date: CalendarDate): string {
  const day = Number(date.slice(8));
  return `${monthNames[Number(date.slice(5, 7)) - 1]} ${day}${endings[day] ?? "th"}`;
}
export const longDate = (date: CalendarDate) => `${weekdayNames[weekdayOf(date)]}, ${monthAndDay(date)}`;
/** An order of the past may be years old. */
export const dateWithYear = (date: CalendarDate) => `${longDate(date)}, ${Number(date.slice(0, 4))}`;

/** "Fri, Nov 27" */
export function shortDate(date: CalendarDate): string {
  const month = monthNames[Number(date.slice(5, 7)) - 1]?.slice(0, 3);
  return `${weekdayNames[weekdayOf(date)].slice(0, 3)}, ${month} ${Number(date.slice(8))}`;
}

/** "9 AM", "6:30 PM", "noon" */
export function timeOfDay(time: string): string {
  if (time === "12:00") return "noon";
  if (time === "00:00") return "midnight";
  const [hours = 0, minutes = ""] = [Number(time.slice(0, 2)), time.slice(2)];
  return `${hours % 12 || 12}${minutes === ":00" ? "" : minutes} ${hours < 12 ? "AM" : "PM"}`;
}
