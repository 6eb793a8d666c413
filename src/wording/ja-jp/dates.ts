import type { Weekday } from "../../domain/index.ts";
import { daysAfter, yearOf, ymd } from "../dates/calendar.ts";
import type { DateLanguage, Phrase } from "../dates/date-language.ts";
import {
  ahead,
  between,
  coming,
  dayOfMonth,
  endOfMonth,
  month,
  monthAndDay,
  monthNumber,
  monthsAhead,
  on,
  onWeekend,
  onWorkday,
  type Part,
  partOfMonth,
  someAhead,
  week,
  weekday,
  year,
  yearsAhead,
} from "../dates/day-constraint.ts";
import { standardSpelling } from "./standard-spelling.ts";

const figures = "一二三四五六七八九";
/** 「3」「三」「十二」「二十五」, and no piece of a longer number. */
const n = `(?<![\\d${figures}十])(\\d{1,3}|[${figures}]?十[${figures}]?|[${figures}])`;
function number(text = ""): number {
  if (/\d/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["零", text];
  return 10 * (tens ? 1 + figures.indexOf(tens) : 1) + (ones ? 1 + figures.indexOf(ones) : 0);
}

const weekdayOfKanji: Readonly<Record<string, Weekday>> = {
  日: "sunday",
  月: "monday",
  火: "tuesday",
  水: "wednesday",
  木: "thursday",
  金: "friday",
  土: "saturday",
};
const dayOfWeek = (kanji = ""): Weekday => weekdayOfKanji[kanji] ?? "sunday";
const anyWeekday = "([月火水木金土日])曜日?";

const weeksOf: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 翌週: 1, 再来週: 2, 翌々週: 2 };
const monthsOf: Readonly<Record<string, number>> = { 今月: 0, 来月: 1, 翌月: 1, 再来月: 2 };
const yearsOf: Readonly<Record<string, number>> = { 今年: 0, 来年: 1, 再来年: 2 };
const anyOf = (words: Readonly<Record<string, unknown>>): string =>
  `(${Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join("|")})`;
const anyWeek = anyOf(weeksOf);
const anyMonth = anyOf(monthsOf);
const weeks = (word = ""): number => weeksOf[word] ?? 0;
const months = (word = ""): number => monthsOf[word] ?? 0;

const parts: Readonly<Record<string, Part>> = {
  ...{
    初め: "early",
    はじめ: "early",
    頭: "early",
    あたま: "early",
    前半: "early",
    上旬: "early",
    初旬: "early",
  },
  ...{ 半ば: "middle", なかば: "middle", 中頃: "middle", 中ごろ: "middle", 中旬: "middle" },
  ...{ 後半: "late", 下旬: "late", 終わり: "late", おわり: "late" },
};
const anyPart = anyOf(parts);
const part = (word = ""): Part => parts[word] ?? "whole";

/** Words after 「三日」 with which it is no date but a length of time, a delay or part of another word. */
const noDate =
  "後|ご(?!ろ)|間|目|分|ぶん|以内|前|おき|置き|違い|酔|月(?!曜)|坊主|市|町|遅|早|ずら|延|伸|のば|先|ほど|くらい|ぐらい|だけ|もあれば|も早|でも|で届|で着|中|待|かか|がか";
/** What follows 「あした」 and 「あす」 where they are words, and not part of others (「あ、すみません」「じゃあ、したい」). */
const particle =
  "(?=$|[、。,.!?]|[にでのがはをもへ]|と|まで|から|か(?:な|$)|って|じゃ|以降|発送|出荷|お願|おねが|希望|だ|くらい|ぐらい|朝|午)";

const phrase = (pattern: string, constraint: Phrase[1]): Phrase => [new RegExp(pattern, "g"), constraint];
const nothing = (): undefined => undefined;

const phrases: readonly Phrase[] = [
  // What only looks like a date, is past, or is too unclear.
  phrase(`毎(?:週(?:の?${anyWeekday})?|日|月(?:の?${n}日)?)`, nothing),
  phrase(
    `(?:先週|先々週|この前|前回|(?<![以])前)の?${anyWeekday}|先月の?${n}日|先々?週|先月|先日|昨日|きのう|一昨日|おととい|昨年|去年`,
    nothing,
  ),
  phrase(`${n}(?:日|週間|[かヶケヵカ箇]月)前(?!後)`, nothing),
  phrase("明日(?:[香葉美]|花)|今日子|日曜大工|(?:次の)+次の[月火水木金土日]曜日?", nothing),

  // Dates of the calendar.
  phrase("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)", ([, y, m, d]) =>
    on(ymd(Number(y), Number(m), Number(d))),
  ),
  phrase(`(?<!\\d)(\\d{4})年の?${n}月の?${n}日`, ([, y, m, d]) => on(ymd(Number(y), number(m), number(d)))),
  phrase("(?<!\\d)(\\d{4})年", ([, y], today) => year(today, Number(y))),
  phrase(`${n}月の?${n}日(?!間|目|分|酔)`, ([, m, d]) => monthAndDay(number(m), number(d))),
  phrase("(?<![\\d/])(0?[1-9]|1[0-2])/(\\d{1,2})(?![\\d/])", ([, m, d]) => monthAndDay(Number(m), Number(d))),
  phrase("大晦日|おおみそか", () => monthAndDay(12, 31)),
  phrase("元日|元旦", () => monthAndDay(1, 1)),
  phrase("クリスマスイ[ブヴ]", () => monthAndDay(12, 24)),
  phrase("クリスマス(?=$|[、。]|に|まで|の日|当日|で|より|以降)", () => monthAndDay(12, 25)),

  // So many days from today.
  phrase(`([${figures}\\d])[、,・]?([${figures}\\d])日(?:後|ご(?!ろ))`, ([said, least, most], today) =>
    /^\d\d/.test(said)
      ? ahead(today, Number(`${least}${most}`))
      : someAhead(today, number(least), number(most)),
  ),
  phrase(`${n}日(?:後|ご(?!ろ)|先)`, ([, d], today) => ahead(today, number(d))),
  phrase("数日(?:後|中|以内)|何日か後", (_, today) => someAhead(today, 3, 5)),
  phrase(`${n}週間?(?:後|ご(?!ろ)|先)(?=の?${anyWeekday})`, ([, w], today) => week(today, number(w))),
  phrase(`${n}週間?(?:後|ご(?!ろ)|先)`, ([, w], today) => ahead(today, 7 * number(w))),
  phrase(`(?:${n}[かヶケヵカ箇]月|ひと月|一月)(?:後|ご(?!ろ)|先)`, ([, m], today) =>
    monthsAhead(today, m ? number(m) : 1),
  ),
  phrase(`${n}日以内`, ([, d], today) => between(today, daysAfter(today, number(d)))),
  phrase(`${n}週間以内`, ([, w], today) => between(today, daysAfter(today, 7 * number(w)))),
  phrase("(?:し|明々|明明)(?:あさって|後日)", (_, today) => ahead(today, 3)),
  phrase("明後日|あさって|翌々日|翌翌日", (_, today) => ahead(today, 2)),
  phrase(`来週の(?:今日|きょう)`, (_, today) => ahead(today, 7)),
  phrase(`明日|翌日|次の日(?!曜)|(?:あした|あす)${particle}`, (_, today) => ahead(today, 1)),
  phrase(
    `今日|本日|(?<![うんい])きょう(?=$|[、。,.!?]|[にでのがはをも]|まで|から|中|じゅう|発送|お願|おねが)`,
    (_, today) => ({
      ...ahead(today, 0),
      weak: true,
    }),
  ),

  // Weeks and their days.
  phrase(`(?:今度|こんど|次|つぎ)の?${anyWeekday}`, ([, d], today) => coming(dayOfWeek(d), today)),
  phrase(`${anyWeek}末`, ([, w], today) => ({ ...week(today, weeks(w)), ...onWeekend })),
  phrase(`${anyWeek}の?${anyPart}`, ([, w, p], today) => week(today, weeks(w), part(p))),
  phrase(anyWeek, ([w], today) => week(today, weeks(w))),
  phrase("週明け", (_, today) =>
    between(week(today, 1).from ?? today, daysAfter(week(today, 1).from ?? today, 1)),
  ),
  phrase("土日|週末", () => onWeekend),
  phrase("平日", () => onWorkday),
  phrase(anyWeekday, ([, d]) => weekday(dayOfWeek(d))),

  // Months and years.
  phrase(`${anyMonth}の?(?:末|${anyPart})`, ([, m, p], today) => ({
    ...month(today, months(m)),
    fits: (date) => Boolean((p ? partOfMonth(part(p)) : endOfMonth).fits?.(date)),
  })),
  phrase(anyMonth, ([m], today) => month(today, months(m))),
  phrase(`${n}月の?(?:末|${anyPart})`, ([, m, p]) => ({
    of: "days",
    fits: (date) =>
      Boolean(monthNumber(number(m)).fits?.(date) && (p ? partOfMonth(part(p)) : endOfMonth).fits?.(date)),
  })),
  phrase(`${n}月(?!曜|間|後|前|額|給|分|号)`, ([, m]) => monthNumber(number(m))),
  phrase("月末", () => endOfMonth),
  phrase("月初め?|月はじめ", () => ({ of: "days", fits: (date) => date.slice(8) <= "05" })),
  phrase("年末", () => ({ of: "days", fits: (date) => date.slice(5) >= "12-25" })),
  phrase("年明け|年始", () => ({ of: "days", fits: (date) => date.slice(5) <= "01-10" })),
  phrase("年内", (_, today) => between(today, ymd(yearOf(today), 12, 31) ?? today)),
  phrase(anyOf(yearsOf), ([y = ""], today) => yearsAhead(today, yearsOf[y] ?? 0)),

  // Days of a month that is not named.
  phrase(`(?<!もう|あと|まる|丸)${n}日(?!${noDate})`, ([, d]) => dayOfMonth(number(d))),
];

export const dates: DateLanguage = {
  /** Lex puts spaces between words now and then: Japanese needs none. */
  normalized: (transcript) => standardSpelling(transcript.normalize("NFKC").replace(/\s+/g, "")),
  phrases,
  roles: [
    [
      "after",
      /^(?:は|を|に|が|で)?(?:(?:じゃ|では|で)(?:なく|ない|ありま)|(?:ちょっと)?(?:無理|むり|だめ|ダメ|駄目|都合が悪|都合がつか|難し)|やめ|キャンセル|違[いう]|ちが[いう])|^以外/,
      "rejected",
    ],
    ["after", /^(?:中|ごろ)?(?:まで|以前)/, "until"],
    ["after", /^(?:より|の)前(?!後|日)/, "before"],
    ["after", /^(?:以降|いこう)/, "since"],
    ["after", /^(?:より(?:後|あと)|過ぎ|すぎ|の後|のあと)/, "after"],
    [
      "after",
      /^(?:の?(?:発送|配送|出荷|お届け|予定|到着|分)[^\d、。]{0,12}?(?:から|を|が|だ|な|けど))|^から/,
      "replaced",
    ],
  ],
  joiner: /^の?$/,
  correction:
    /いや|いいえ|いえ|じゃな|ではな|でなく|やっぱ|すみません|すいません|ごめん|間違|まちが|違[いう]|ちが[いう]|訂正|もとい|それより/g,
};
