import {
  dayOf,
  firstOfMonth,
  lastOfMonth,
  monday,
  nextDayOfMonth,
  nextWeekday,
  onOrAfter,
  plusDays,
  yearOf,
} from "../day.ts";
import type { DatePhrase } from "./date-phrase.ts";

const kanjiDigits = "〇一二三四五六七八九";
const n = "(\\d{1,3}|[一二三四五六七八九十]{1,3})";
const days = "月火水木金土日";
const weekday = `([${days}])(?:曜日|曜)`;

/** 「3」「三」「十二」「二十五」 */
function number(text = ""): number {
  if (/^\d/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["〇", text];
  return 10 * (tens ? kanjiDigits.indexOf(tens) : 1) + (ones ? kanjiDigits.indexOf(ones) : 0);
}
const dayNumber = (kanji = ""): number => days.indexOf(kanji);
const weeksAhead = (word = ""): number => ["今週", "来週", "再来週"].indexOf(word);

/**
 * Japanese as Lex was seen to read it in a published trial of 2 February 2023 (dev.classmethod.jp). It did not know
 * 翌日, あした, あす, またの日, きょう, いま, ほんじつ, 明々後日 and しあさって: no phrase here does either.
 */
export const japaneseDates: readonly DatePhrase[] = [
  [/(\d{4})-(\d{2})-(\d{2})/, ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d))],
  [/今日|本日|^今$/, (_, today) => today],
  [/明日|次の日/, (_, today) => plusDays(today, 1)],
  [/(?<!明)明後日|(?<!し)あさって/, (_, today) => plusDays(today, 2)],
  [/昨日/, (_, today) => plusDays(today, -1)],
  [new RegExp(`${n}日後`), ([, d], today) => plusDays(today, number(d))],
  [new RegExp(`${n}週間後`), ([, w], today) => plusDays(today, 7 * number(w))],
  [
    new RegExp(`(再来週|来週|今週)の?${weekday}`),
    ([, week, d], today) => plusDays(monday(today, weeksAhead(week)), dayNumber(d)),
  ],
  [new RegExp(`(?:次の|今度の)?${weekday}`), ([, d], today) => nextWeekday(today, dayNumber(d))],
  [/再来週/, (_, today) => plusDays(monday(today, 2), 6)],
  [/来週(?!末)/, (_, today) => plusDays(monday(today, 1), 6)],
  [/今週(?!末)/, (_, today) => monday(today, 0)],
  [/先週/, (_, today) => monday(today, -1)],
  [/来月/, (_, today) => lastOfMonth(today, 1)],
  [/今月/, (_, today) => firstOfMonth(today, 0)],
  [/来年/, (_, today) => dayOf(yearOf(today) + 1, 12, 31)],
  [/今年/, (_, today) => dayOf(yearOf(today), 1, 1)],
  [new RegExp(`(\\d{4})年${n}月${n}日`), ([, y, m, d]) => dayOf(Number(y), number(m), number(d))],
  [new RegExp(`${n}月${n}日`), ([, m, d], today) => onOrAfter(today, number(m), number(d))],
  [new RegExp(`(?<![\\d月])${n}日(?![後前間目])`), ([, d], today) => nextDayOfMonth(today, number(d))],
];
