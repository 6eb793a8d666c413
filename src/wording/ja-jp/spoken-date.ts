import { type CalendarDate, type Weekday, weekdayOf } from "../../domain/index.ts";

export const weekdayNames: Readonly<Record<Weekday, string>> = {
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

/** 「午前9時」「午後6時30分」「正午」 */
export function timeOfDay(time: string): string {
  if (time === "12:00") return "正午";
  const [hours, minutes] = [Number(time.slice(0, 2)), Number(time.slice(3))];
  return `${hours < 12 ? "午前" : "午後"}${hours % 12}時${minutes ? `${minutes}分` : ""}`;
}
