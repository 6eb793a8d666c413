import type { Weekday } from "../../domain/index.ts";
import type { Part } from "../dates/day-constraint.ts";

/*
 * The names of weekdays, weeks, months, years and their parts: a pattern for any of them, and what each means, the
 * weeks, months and years as how many ahead.
 */

const weekdayOfKanji: Readonly<Record<string, Weekday>> = {
  日: "sunday",
  月: "monday",
  火: "tuesday",
  水: "wednesday",
  木: "thursday",
  金: "friday",
  土: "saturday",
};
export const dayOfWeek = (kanji = ""): Weekday => weekdayOfKanji[kanji] ?? "sunday";
export const anyWeekday = "([月火水木金土日])曜日?";

const weeksOf: Readonly<Record<string, number>> = {
  ...{ 今週: 0, 来週: 1, 翌週: 1, 次の週: 1, 次週: 1, 再来週: 2, 翌々週: 2, 翌翌週: 2, 来週の次の週: 2 },
};
const monthsOf: Readonly<Record<string, number>> = {
  ...{ 今月: 0, 当月: 0, 来月: 1, 翌月: 1, 次の月: 1, 再来月: 2, 翌々月: 2 },
};
const yearsOf: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 来年: 1, 翌年: 1, 明年: 1, 再来年: 2 };
const anyOf = (words: Readonly<Record<string, unknown>>): string =>
  `(${Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join("|")})`;
export const anyWeek = anyOf(weeksOf);
/** 「次の月曜日」 is no month. */
export const anyMonth = `${anyOf(monthsOf)}(?!曜)`;
/** What is in every such word, as patterns need it. */
export const someMonth = Object.keys(monthsOf).join("|");
export const weeks = (word = ""): number => weeksOf[word] ?? 0;
export const months = (word = ""): number => monthsOf[word] ?? 0;
export const anyYear = anyOf(yearsOf);
export const years = (word = ""): number => yearsOf[word] ?? 0;

const parts: Readonly<Record<string, Part>> = {
  ...{ 初め: "early", はじめ: "early", 頭: "early", あたま: "early", 前半: "early", 上旬: "early" },
  ...{ 初旬: "early", 初頭: "early" },
  ...{ 半ば: "middle", なかば: "middle", 中頃: "middle", 中ごろ: "middle", 中旬: "middle", 真ん中: "middle" },
  ...{ 後半: "late", 下旬: "late", 終わり: "late", おわり: "late" },
};
export const anyPart = anyOf(parts);
/** What is in every such word, as patterns need it. */
export const somePart = Object.keys(parts).join("|");
export const part = (word = ""): Part => parts[word] ?? "whole";

export const monthUnit = "[かヶケヵカ箇ヵ]月";
