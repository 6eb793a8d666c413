import { type CalendarDate, type Weekday, weekdayOf } from "../../domain/index.ts";

const weekdayNames: Readonly<Record<Weekday, string>> = {
  sunday: "日",
  monday: "月",
  tuesday: "火",
  wednesday: "水",
  thursday: "木",
  friday: "金",
  saturday: "土",
};

/** 「11月27日」 */
export const monthAndDay = (date: CalendarDate) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
export const longDate = (date: CalendarDate) => `${monthAndDay(date)}${weekdayNames[weekdayOf(date)]}曜日`;
/** An order of the past may be years old. */
export const dateWithYear = (date: CalendarDate) => `${Number(date.slice(0, 4))}年${longDate(date)}`;
/** 「11月27日(金)」 */
export const shortDate = (date: CalendarDate) => `${monthAndDay(date)}(${weekdayNames[weekdayOf(date)]})`;
