import { daysAfter, yearOf, ymd } from "../dates/calendar.ts";
import type { Phrase } from "../dates/date-language.ts";
import {
  ahead,
  between,
  coming,
  dayOfMonth,
  endOfMonth,
  lastDayOfMonth,
  month,
  monthAndDay,
  monthNumber,
  monthsAhead,
  nextDayOfMonth,
  nthWeekday,
  nthWeekOfMonth,
  on,
  onWeekend,
  onWorkday,
  partOfMonth,
  someAhead,
  week,
  weekday,
  year,
  yearsAhead,
} from "../dates/day-constraint.ts";
import { pattern } from "../dates/pattern.ts";
import {
  anyMonth,
  anyPart,
  anyWeek,
  anyWeekday,
  anyYear,
  dayOfWeek,
  months,
  monthUnit,
  part,
  someMonth,
  somePart,
  weeks,
  years,
} from "./date-names.ts";
import { holidays } from "./holidays.ts";
import { noDate, noDates } from "./no-dates.ts";
import { figure, n, number, someNumber } from "./numbers.ts";

const anyCount = `(?:${n}|数)`;
const approximately = "(?:間|ほど|くらい|ぐらい|ばかり|だけ|分|ぶん|程度)*";
const later =
  "(?:遅|おそく|延ば|のば|伸ば|延期|延長|後ろ(?:に|へ|倒し)|うしろ(?:に|へ)|後に(?:して|ずら)|先に(?:して|延|ずら|送)|先延|先送|あとに(?:して|ずら)|後ずら|後回し|繰り下げ|くりさげ)";
const sooner = "(?:早め|早く|はやめ|はやく|前倒|繰り上げ|くりあげ|前に(?:して|ずら|倒)|手前に)";

/** What is in each of them, as patterns need it. */
const someLater = "遅|おそく|延|のば|伸ば|後|うしろ|先|あとに|繰り下げ|くりさげ";
const someSooner = "早|はや|前|繰り上げ|くりあげ";
const someMove = `${someLater}|${someSooner}|ずら`;

/** What follows 「あした」 and 「あす」 where they are words, and not part of others (「あ、すみません」「じゃあ、したい」). */
const particle =
  "(?=$|[、。,.!?]|[にでのがはをもへ]|と|まで|から|か(?:な|$)|って|じゃ|以降|発送|出荷|お願|おねが|希望|だ|くらい|ぐらい|朝|午|持|届|送|出[しせ]|配|受)";

const phrase = (needs: string, source: string, meaning: Phrase[1]): Phrase => [
  pattern(needs, source, "g"),
  meaning,
];
const nothing = (): undefined => undefined;

/** How far the order's own date is to move. */
const shifts: readonly Phrase[] = [
  phrase(
    `日|週間 ${someMove}`,
    `${figure}[、,・]?${figure}(?:日|週間)${approximately}(?=(?:${later}|${sooner}|ずら))`,
    nothing,
  ),
  phrase(`日か ${someMove}`, `${n}日か${n}日${approximately}(?=(?:${later}|${sooner}|ずら))`, nothing),
  ...(["遅らせる", "早める"] as const).flatMap((way) => {
    const sign = way === "早める" ? -1 : 1;
    const [needs, words] = sign < 0 ? [someSooner, sooner] : [someLater, later];
    return [
      phrase(`日 ${needs}`, `(?:あと|もう|さらに)?${n}日${approximately}(?:、)?(?=${words})`, ([, d]) => ({
        by: { days: sign * number(d) },
      })),
      phrase(`週 ${needs}`, `(?:あと|もう|さらに)?${n}週間?${approximately}(?:、)?(?=${words})`, ([, w]) => ({
        by: { days: 7 * sign * number(w) },
      })),
      phrase(
        `月 ${needs}`,
        `(?:あと|もう|さらに)?(?:${n}${monthUnit}|ひと月)${approximately}(?:、)?(?=${words})`,
        ([, m]) => ({
          by: { months: sign * (m ? number(m) : 1) },
        }),
      ),
    ];
  }),
  phrase("ずら", `${anyCount}(?:日|週間?|${monthUnit})${approximately}(?=ずら)`, nothing),
];

const calendar: readonly Phrase[] = [
  phrase("-|/", "(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)", ([, y, m, d]) =>
    on(ymd(Number(y), Number(m), Number(d))),
  ),
  phrase("年 月 日", `(?<!\\d)(\\d{4})年の?${n}月の?${n}日`, ([, y, m, d]) =>
    on(ymd(Number(y), number(m), number(d))),
  ),
  phrase("年", "(?<!\\d)(\\d{4})年", ([, y], today) => year(today, Number(y))),
  phrase("令和", `令和の?(?:${n}|元)年`, ([, y], today) => year(today, 2018 + (y ? number(y) : 1))),
  phrase("正月|新年|年始 日", `(?:正月|新年|年始)(?=の?、?${n}日)`, () => monthNumber(1)),
  phrase("月 日", `${n}月の?${n}日(?!間|目|分|酔|市|町)`, ([, m, d]) => monthAndDay(number(m), number(d))),
  phrase("/", "(?<![\\d/])(0?[1-9]|1[0-2])/(\\d{1,2})(?![\\d/])", ([, m, d]) =>
    monthAndDay(Number(m), Number(d)),
  ),
  phrase("第 曜", `第${n}の?${anyWeekday}`, ([, nth, d]) => nthWeekday(number(nth), dayOfWeek(d))),
  phrase("番目|回目 曜", `${n}(?:番目|回目)の${anyWeekday}`, ([, nth, d]) =>
    nthWeekday(number(nth), dayOfWeek(d)),
  ),
  phrase("最初|初め 曜", `(?<=(?:月|年|年明け)の?、?)(?:一番)?(?:最初|初め)の${anyWeekday}`, ([, d]) =>
    nthWeekday(1, dayOfWeek(d)),
  ),
  phrase(
    "最終|最後 曜",
    `(?<!(?:年|年内|休み|連休|休暇|週)の?)(?:最終の?|一番最後の|最後の)${anyWeekday}`,
    ([, d]) => nthWeekday(0, dayOfWeek(d)),
  ),
  phrase("週 第|目", `第${n}週目?|${n}週目`, ([, nth, other]) => nthWeekOfMonth(number(nth ?? other))),
  phrase(
    "末日|末の日|みそか|最終日|最後の日",
    "末日|末の日(?!曜)|(?<!大|おお)みそか|(?<=月の?)(?:最終日|最後の日)",
    () => lastDayOfMonth,
  ),
  ...holidays.map(([names, day, rest = ""]) => phrase(names, `(?:${names})${rest}`, () => day)),
];

/** So many days from today. */
const counted: readonly Phrase[] = [
  phrase("日後|日ご", `${figure}[、,・]?${figure}日(?:後|ご(?!ろ))`, ([said, least, most], today) =>
    /^\d\d/.test(said)
      ? ahead(today, Number(`${least}${most}`))
      : someAhead(today, number(least), number(most)),
  ),
  phrase(
    "日後|日ご|日先",
    `(?<!の)${n}日(?:(?:後|ご(?!ろ))(?!ろ|に(?:延|ずら))|先(?!に(?:延|ずら|送)))`,
    ([, d], today) => ahead(today, number(d)),
  ),
  phrase("数日|何日か後", "数日(?:後|中|以内)|何日か後", (_, today) => someAhead(today, 3, 5)),
  phrase("週 後|ご|先 曜", `${n}週間?(?:後|ご(?!ろ)|先)(?!ろ)(?=の?${anyWeekday})`, ([, w], today) =>
    week(today, number(w)),
  ),
  phrase(
    "週 後|ご|先",
    `(?<!の)${n}週間?(?:(?:後|ご(?!ろ))(?!ろ|に(?:延|ずら))|先(?!に(?:延|ずら|送)))(?:の(?:今日|同じ曜日))?`,
    ([, w], today) => ahead(today, 7 * number(w)),
  ),
  phrase("月後|月ご|月先", `(?:${n}${monthUnit}|ひと月|一月)(?:後|ご(?!ろ)|先)(?!ろ)`, ([, m], today) =>
    monthsAhead(today, m ? number(m) : 1),
  ),
  phrase("日以内", `${n}日以内`, ([, d], today) => between(today, daysAfter(today, number(d)))),
  phrase("週間以内", `${n}週間以内`, ([, w], today) => between(today, daysAfter(today, 7 * number(w)))),
  phrase("あさって|後日", "(?:し|明々|明明)(?:あさって|後日)|やのあさって", (_, today) => ahead(today, 3)),
  phrase("明後日|あさって|明日の|あしたの", "明後日|あさって|(?:明日|あした)の(?:明日|あした)", (_, today) =>
    ahead(today, 2),
  ),
  phrase("来週の", "来週の(?:今日と同じ(?:曜日|日)|今日|きょう|同じ曜日)", (_, today) => ahead(today, 7)),
  phrase("再来週の", "再来週の(?:今日|きょう|同じ曜日)", (_, today) => ahead(today, 14)),
  phrase("来月の", "来月の(?:今日|きょう|同じ日)", (_, today) => monthsAhead(today, 1)),
  phrase("再来月の", "再来月の(?:今日|きょう|同じ日)", (_, today) => monthsAhead(today, 2)),
  // Told by another date, unless no other is said before it.
  phrase("翌々日|翌翌日", `(?<=^[ぁ-ゖー、。]{0,12})(?<!その|この)(?:翌々日|翌翌日)`, (_, today) =>
    ahead(today, 2),
  ),
  phrase(
    "明日|翌日|次の日|あした|あす",
    `明日|(?<=^[ぁ-ゖー、。]{0,12})(?<!その|この)(?:翌日|次の日(?!曜))|(?:あした|あす)${particle}`,
    (_, today) => ahead(today, 1),
  ),
  phrase(
    "今日|本日|きょう",
    `今日|本日|(?<![うんい])きょう(?=$|[、。,.!?]|[にでのがはをも]|まで|から|中|じゅう|発送|お願|おねが)`,
    (_, today) => ({
      ...ahead(today, 0),
      weak: true,
    }),
  ),
];

const weekPhrases: readonly Phrase[] = [
  phrase(
    "今度|こんど|次|つぎ|直近 曜",
    `(?:今度|こんど|次|つぎ|直近|今度来る)の?${anyWeekday}`,
    ([, d], today) => coming(dayOfWeek(d), today),
  ),
  phrase("週 末", `${anyWeek}末`, ([, w], today) => ({ ...week(today, weeks(w)), ...onWeekend })),
  phrase("週 土日|週末", `${anyWeek}の?(?:土日|週末)`, ([, w], today) => ({
    ...week(today, weeks(w)),
    ...onWeekend,
  })),
  phrase(
    `週 曜 ${somePart}`,
    `${anyWeek}の?${anyPart}の?、?${anyWeekday}(?:くらい|ぐらい|あたり)?`,
    ([, w, p, d], today) => ({
      ...week(today, weeks(w), part(p)),
      ...weekday(dayOfWeek(d)),
    }),
  ),
  phrase(`週 ${somePart}`, `${anyWeek}の?${anyPart}`, ([, w, p], today) => ({
    ...week(today, weeks(w), part(p)),
    frame: week(today, weeks(w)),
  })),
  phrase("週 曜", `${anyWeek}の?、?(?=[月火水木金土日]曜)`, ([, w], today) => week(today, weeks(w))),
  phrase("週", anyWeek, ([, w], today) => week(today, weeks(w))),
  phrase("週明け", "週明け", (_, today) =>
    between(week(today, 1).from ?? today, daysAfter(week(today, 1).from ?? today, 1)),
  ),
  phrase("土日|週末", "土日|週末", () => onWeekend),
  phrase("平日", "平日", () => onWorkday),
  phrase("(", "\\(([月火水木金土日])\\)", ([, d]) => weekday(dayOfWeek(d))),
  phrase("曜", anyWeekday, ([, d]) => weekday(dayOfWeek(d))),
];

const monthPhrases: readonly Phrase[] = [
  phrase(`${someMonth} 末|${somePart}`, `${anyMonth}の?(?:末(?!日)|${anyPart})`, ([, m, p], today) => ({
    ...month(today, months(m)),
    frame: month(today, months(m)),
    fits: (date) => Boolean((p ? partOfMonth(part(p)) : endOfMonth).fits?.(date)),
  })),
  phrase(someMonth, anyMonth, ([, m], today) => month(today, months(m))),
  phrase(`月 末|${somePart}`, `${n}月の?(?:末(?!日)|${anyPart})`, ([, m, p]) => ({
    of: "days",
    frame: monthNumber(number(m)),
    fits: (date) =>
      Boolean(monthNumber(number(m)).fits?.(date) && (p ? partOfMonth(part(p)) : endOfMonth).fits?.(date)),
  })),
  phrase("月", `${n}月(?!曜|間|後|前|額|給|分|号)`, ([, m]) => monthNumber(number(m))),
  phrase("月末", "月末", () => endOfMonth),
  phrase("月初|月はじめ|月頭", "月初め?|月はじめ|月頭", () => ({
    of: "days",
    fits: (date) => date.slice(8) <= "05",
  })),
  phrase("月半ば|中旬", "月半ば|月中旬|中旬", () => partOfMonth("middle")),
  phrase("上旬|初旬", "上旬|初旬", () => partOfMonth("early")),
  phrase("下旬", "下旬", () => partOfMonth("late")),
  phrase("ゴールデンウィーク|GW", "ゴールデンウィーク|GW", () => ({
    of: "days",
    fits: (date) => date.slice(5) >= "04-29" && date.slice(5) <= "05-05",
  })),
  phrase("盆", "お?盆(?!栽|踊|地|提灯)", () => ({
    of: "days",
    frame: monthNumber(8),
    fits: (date) => date.slice(5) >= "08-13" && date.slice(5) <= "08-16",
  })),
  phrase("年末年始", "年末年始", () => ({
    of: "days",
    fits: (date) => date.slice(5) >= "12-28" || date.slice(5) <= "01-05",
  })),
  phrase("年明|正月|年始|新年|年が明", "年明け|正月(?:休み)?明け|年始|新年|年が明けて(?:から)?", () => ({
    of: "days",
    fits: (date) => date.slice(5) <= "01-10",
  })),
  phrase("正月|三が日", "正月(?!用|飾)|三が日", () => ({
    of: "days",
    frame: monthNumber(1),
    fits: (date) => date.slice(5) >= "01-01" && date.slice(5) <= "01-03",
  })),
  phrase("年末", "年末", () => ({ of: "days", fits: (date) => date.slice(5) >= "12-25" })),
  phrase("年内", "年内", (_, today) => between(today, ymd(yearOf(today), 12, 31) ?? today)),
  phrase("年", anyYear, ([y], today) => yearsAhead(today, years(y))),
];

/** Days of a month that is not named. */
const bareDays: readonly Phrase[] = [
  phrase("日", `(?<!もう|あと|まる|丸)${n}日(?!${noDate})`, ([, d]) => dayOfMonth(number(d))),
  phrase("もう", `(?<=もう)${n}日(?=で(?:い|え|よ|お|け)|に(?:し|お|変))`, ([, d]) => dayOfMonth(number(d))),
  phrase(someNumber, `(?<=^)${n}(?=(?:で(?:お願|おねが|す)|に(?:して|お願)|$))`, ([, d], today) =>
    nextDayOfMonth(number(d), today),
  ),
];

export const phrases: readonly Phrase[] = [
  ...noDates.map(([needs, words]) => phrase(needs, words, nothing)),
  ...shifts,
  ...calendar,
  ...counted,
  ...weekPhrases,
  ...monthPhrases,
  ...bareDays,
];
