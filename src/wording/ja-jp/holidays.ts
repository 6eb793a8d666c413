import named from "@holiday-jp/holiday_jp/lib/holidays.js";
import { type DayConstraint, monthAndDay, monthNumber, nthWeekday } from "../dates/day-constraint.ts";

/** Dates with the name of the holiday that each is. */
const table: Readonly<Record<string, { readonly name: string } | undefined>> = named;

/** The next public holiday of that name, by the same table that closes days where `HOLIDAYS=JP`. */
function holiday(name: string): DayConstraint {
  let months: ReadonlySet<string> | undefined;
  const monthsOf = (): ReadonlySet<string> => {
    months ??= new Set(
      Object.keys(table).flatMap((date) => (table[date]?.name === name ? date.slice(0, 7) : [])),
    );
    return months;
  };
  return {
    of: "day",
    fits: (date) => table[date]?.name === name,
    frame: { of: "days", fits: (date) => monthsOf().has(date.slice(0, 7)) },
  };
}

const sundayOf = (month: number, nth: number): DayConstraint => ({
  of: "day",
  fits: (date) => [monthNumber(month), nthWeekday(nth, "sunday")].every(({ fits }) => fits?.(date)),
  frame: monthNumber(month),
});

/** The days that people call by a name, as they are spelled in transcripts, and what may follow the name. */
export const holidays: readonly (readonly [names: string, day: DayConstraint, rest?: string])[] = [
  ["元日|元旦", monthAndDay(1, 1)],
  ["成人の日", holiday("成人の日")],
  ["建国記念の日|建国記念日", holiday("建国記念の日")],
  ["天皇誕生日", holiday("天皇誕生日")],
  ["春分の日", holiday("春分の日")],
  ["昭和の日", holiday("昭和の日")],
  ["憲法記念日", holiday("憲法記念日")],
  ["みどりの日|緑の日", holiday("みどりの日")],
  ["こどもの日|子供の日|子どもの日", holiday("こどもの日")],
  ["海の日", holiday("海の日")],
  ["山の日", holiday("山の日")],
  ["敬老の日", holiday("敬老の日")],
  ["秋分の日", holiday("秋分の日")],
  ["スポーツの日|体育の日", holiday("スポーツの日")],
  ["文化の日", holiday("文化の日")],
  ["勤労感謝の日", holiday("勤労感謝の日")],
  ["節分", monthAndDay(2, 3)],
  ["バレンタインデー|バレンタイン", monthAndDay(2, 14)],
  ["ひな祭り|雛祭り|ひなまつり", monthAndDay(3, 3)],
  ["ホワイトデー", monthAndDay(3, 14)],
  ["母の日", sundayOf(5, 2)],
  ["父の日", sundayOf(6, 3)],
  ["七夕", monthAndDay(7, 7)],
  ["ハロウィン|ハロウィーン", monthAndDay(10, 31)],
  ["七五三", monthAndDay(11, 15)],
  ["クリスマスイブ|クリスマスイヴ", monthAndDay(12, 24)],
  ["クリスマス", monthAndDay(12, 25), "(?!プレゼント|ケーキ|ツリー|カード|用|セール|パーティ)(?:当日|の日)?"],
  ["大晦日|大みそか|おおみそか", monthAndDay(12, 31)],
];
