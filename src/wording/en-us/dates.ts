import { type CalendarDate, type Weekday, weekdays } from "../../domain/index.ts";
import { daysAfter, yearOf, ymd } from "../dates/calendar.ts";
import type { DateLanguage, Phrase } from "../dates/date-language.ts";
import {
  ahead,
  between,
  coming,
  type DayConstraint,
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
  yearsAhead,
} from "../dates/day-constraint.ts";
import { resolveDays } from "../dates/resolve-days.ts";

const units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const cardinals = [
  ...units,
  ...["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"],
  ...["nineteen", "twenty", ...units.map((unit) => `twenty ${unit}`), "thirty", "thirty one"],
];
const unitOrdinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const ordinals = [
  ...unitOrdinals,
  ...["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"],
  ...["eighteenth", "nineteenth", "twentieth", ...unitOrdinals.map((unit) => `twenty ${unit}`)],
  ...["thirtieth", "thirty first"],
];
const monthNames = [
  ...["january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december"],
];

const oneOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join("|")})`;
const count = `(?:an?|\\d{1,3}|${oneOf(cardinals)})`;
const ordinal = oneOf(ordinals);
const figure = "\\d{1,2}(?:st|nd|rd|th)";
const day = `(?:${figure}|\\d{1,2}|${ordinal})`;
const anyWeekday = oneOf(weekdays);
/** Months whose names mean nothing else. March and May are common words as well. */
const clearMonth = monthNames.filter((name) => name !== "march" && name !== "may");
const shortMonth = clearMonth.map((name) => name.slice(0, 3));
const wordyMonth = "(?:march|may)";
const anyMonth = oneOf([...clearMonth, wordyMonth]);
const yearSaid = `(?:(?: ,)? (20\\d\\d|twenty twenty (?:${oneOf(units)})))?`;

function number(words = ""): number {
  if (words === "a" || words === "an") return 1;
  return 1 + Math.max(cardinals.indexOf(words), ordinals.indexOf(words)) || Number.parseInt(words, 10);
}
const monthOf = (name = ""): number =>
  1 + monthNames.findIndex((known) => known.startsWith(name.slice(0, 3)));
const dayOfWeek = (name: string | undefined): Weekday => weekdays.find((known) => known === name) ?? "sunday";
const isFortnight = (unit: string | undefined): boolean => unit === "fortnight";
const daysIn = (unit = ""): number => (unit.startsWith("week") ? 7 : isFortnight(unit) ? 14 : 1);

/** A date, of that year if one was said. */
function calendarDay(monthSaid: number, daySaid: number, year = ""): DayConstraint {
  if (!year) return monthAndDay(monthSaid, daySaid);
  const digits = year.startsWith("twenty")
    ? 2020 + number(year.slice("twenty twenty ".length))
    : Number(year);
  return on(ymd(digits < 100 ? 2000 + digits : digits, monthSaid, daySaid));
}

/** So many days after a weekday that is still to come. */
function afterWeekday(today: CalendarDate, days: number, name: string | undefined): DayConstraint {
  const first = resolveDays([weekday(dayOfWeek(name))], today);
  return typeof first === "object" ? ahead(first.from, days) : on(undefined);
}

const part = (word = ""): Part => {
  if (/^(?:early|beginning|start|first)/.test(word)) return "early";
  return /^mid/.test(word) ? "middle" : "late";
};
const partOf = (word: string | undefined): Part | undefined => (word ? part(word) : undefined);
const parts = "(?:early(?: in)?|mid|middle of|late(?: in)?|beginning of|start of|end of)";

/** A phrase that matches whole words and whole numbers only. */
const phrase = (pattern: string, constraint: Phrase[1]): Phrase => [
  new RegExp(`(?<![\\w/'-])(?:${pattern})(?![\\w/-])`, "g"),
  constraint,
];
const nothing = (): undefined => undefined;

/** Words that may stand beside a phrase that counts only when nothing else is said. */
const polite =
  "please|thanks|thank|you|yes|yeah|ok|okay|so|well|maybe|perhaps|just|how|about|let's|say|on|for|make|it|the|i'd|like|would|be|great|good|fine";
const alone = (pattern: string, constraint: Phrase[1]): Phrase => [
  new RegExp(`(?<=^ (?:(?:${polite}|[,.]) )*)(?:${pattern})(?= (?:(?:${polite}|[,.]) )*$)`, "g"),
  constraint,
];

const phrases: readonly Phrase[] = [
  // What only looks like a date, is past, or is too unclear.
  phrase(
    `yesterday|(?:last|past|previous|every|each) (?:${anyWeekday}|week|weekend|month|year|night)`,
    nothing,
  ),
  phrase(`(?:${count}|a few|a couple of|some) (?:days?|weeks?|months?) ago`, nothing),
  phrase("(?:black|good|holy) friday|(?:easter|cyber) monday|(?:super|palm|easter) sunday", nothing),
  phrase(`${anyWeekday} after next`, nothing),
  phrase("how are you(?: doing)? today|today's", nothing),
  phrase(
    `(?:the )?(?:${figure}|${ordinal}) (?:one|ones|two|three|orders?|items?|times?|things?|halves|half|weeks?|days?|options?|` +
      "available|possible|floor|street|avenue|party|parcel|package|address|line|person|names?|class|attempt|try|call|" +
      "numbers?|digits?|choice|thought|place|part|quarter|hand|opinion|birthday|anniversary)",
    nothing,
  ),

  // Dates of the calendar.
  phrase("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})", ([, y, m, d]) => on(ymd(Number(y), Number(m), Number(d)))),
  phrase("(0?[1-9]|1[0-2])/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?", ([, m, d, y]) =>
    calendarDay(Number(m), Number(d), y),
  ),
  phrase(
    `(${oneOf([...clearMonth, ...shortMonth, "sept"])})\\.? (?:the )?(${day}|${oneOf(cardinals)})${yearSaid}`,
    ([, m, d, y]) => calendarDay(monthOf(m), number(d), y),
  ),
  phrase(`(${wordyMonth}) (?:the )?(${day})${yearSaid}`, ([, m, d, y]) =>
    calendarDay(monthOf(m), number(d), y),
  ),
  phrase(
    `(?:the )?(${day})(?: of)? (${oneOf([...clearMonth, ...shortMonth, "sept"])})${yearSaid}`,
    ([, d, m, y]) => calendarDay(monthOf(m), number(d), y),
  ),
  phrase(`(?:the )?(${day}) of (${wordyMonth})${yearSaid}`, ([, d, m, y]) =>
    calendarDay(monthOf(m), number(d), y),
  ),
  phrase("christmas eve", () => monthAndDay(12, 24)),
  phrase("christmas day|(?<=\\b(?:on|by|for|before|until|after) )christmas", () => monthAndDay(12, 25)),
  phrase("new year's eve", () => monthAndDay(12, 31)),
  phrase("new year's day", () => monthAndDay(1, 1)),

  // So many days from some day.
  phrase(
    `(${count}) (days?|weeks?|fortnight) (?:from|after|on) (${anyWeekday})|(${anyWeekday}) week`,
    ([, n, unit, from, weekOn], today) =>
      afterWeekday(today, weekOn ? 7 : number(n) * daysIn(unit), weekOn ?? from),
  ),
  phrase(`(${count}) (days?|weeks?|fortnight) (?:from |after )?(tomorrow)`, ([, n, unit], today) =>
    ahead(today, 1 + number(n) * daysIn(unit)),
  ),
  phrase(
    `(?:in )?(${count}) (days?|weeks?|fortnight)(?:'s?)?(?: time)?(?: from)? (?:now|today)|(?:in )(${count}) (days?|weeks?|fortnight)(?:'s?)?(?: time)?`,
    ([, n, unit, inN, inUnit], today) => ahead(today, number(n ?? inN) * daysIn(unit ?? inUnit)),
  ),
  phrase(
    `(${count}) months? from (?:now|today)|in (${count}) months?(?:'s?)?(?: time)?`,
    ([, n, inN], today) => monthsAhead(today, number(n ?? inN)),
  ),
  phrase(`within (?:the next )?(${count}) (days?|weeks?|fortnight)`, ([, n, unit], today) =>
    between(today, daysAfter(today, number(n) * daysIn(unit))),
  ),
  phrase("in a couple(?: of)? days|a couple(?: of)? days from now", (_, today) => someAhead(today, 2, 3)),
  phrase("in a few days|a few days from now", (_, today) => someAhead(today, 3, 5)),
  phrase("in a couple(?: of)? weeks|a couple(?: of)? weeks from now", (_, today) => someAhead(today, 10, 18)),
  phrase("(?:the )?day after tomorrow", (_, today) => ahead(today, 2)),
  phrase("tomorrow", (_, today) => ahead(today, 1)),
  phrase("today", (_, today) => ({ ...ahead(today, 0), weak: true })),

  // Weeks and their days.
  phrase(`next (${anyWeekday})(?! (?:of )?(?:next|this) week)`, ([, d], today) => ({
    ...week(today, 1),
    ...weekday(dayOfWeek(d)),
  })),
  phrase(`(?:this|this coming|coming|the coming) (${anyWeekday})`, ([, d], today) =>
    coming(dayOfWeek(d), today),
  ),
  phrase(`(${anyWeekday})`, ([, d]) => weekday(dayOfWeek(d))),
  phrase(`(?:the )?(?:(${parts}) )?(?:the )?week after next`, ([, p], today) => week(today, 2, partOf(p))),
  phrase("later this week|(?:the )?rest of (?:the|this) week", (_, today) => week(today, 0)),
  phrase(`(?:the )?(?:(${parts}) )?(next|this) week`, ([, p, which], today) =>
    week(today, which === "next" ? 1 : 0, partOf(p)),
  ),
  phrase("(next|this) weekend", ([, which], today) => ({
    ...week(today, which === "next" ? 1 : 0),
    ...onWeekend,
  })),
  phrase("(?:the |on |over )+weekend|weekend", () => onWeekend),
  phrase("(?:a |any )?(?:weekday|work ?day)", () => onWorkday),

  // Months and years.
  phrase(`(?:the )?(${parts}) (?:the )?(next|this)? ?month`, ([, p, which], today) => ({
    ...month(today, which === "next" ? 1 : 0),
    fits: (date) => Boolean((p === "end of" ? endOfMonth : partOfMonth(part(p))).fits?.(date)),
  })),
  phrase("(next|this) month", ([, which], today) => month(today, which === "next" ? 1 : 0)),
  phrase(`(?:the )?(${parts}) (${anyMonth})`, ([, p, m]) => {
    const days = p === "end of" ? endOfMonth : partOfMonth(part(p));
    return { of: "days", fits: (date) => Boolean(monthNumber(monthOf(m)).fits?.(date) && days.fits?.(date)) };
  }),
  phrase(`(?<=\\b(?:in|of|by|before|until|during|for|this|next|sometime) )(?:${anyMonth})`, ([m]) =>
    monthNumber(monthOf(m)),
  ),
  alone(oneOf(clearMonth), ([m]) => monthNumber(monthOf(m))),
  phrase("(?:the )?end of (?:the|this) year", (_, today) => ({
    ...between(today, ymd(yearOf(today), 12, 31) ?? today),
    fits: (date) => date.slice(5) >= "12-25",
  })),
  phrase("next year", (_, today) => yearsAhead(today, 1)),

  // Days of a month that is not named.
  phrase(
    `(?:the )?(${figure})|the (${ordinal})|(${ordinal})(?= of (?:the|this|next) month)`,
    ([, f, ...words]) => dayOfMonth(number(f ?? words[0] ?? words[1])),
  ),
  alone(oneOf(ordinals.filter((word) => word !== "second")), ([word]) => dayOfMonth(number(word))),
];

/** English as it is spoken on an American line: month before day, in figures too. */
export const dates: DateLanguage = {
  normalized: (transcript) =>
    ` ${transcript
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .replace(/(?<=[a-z])-(?=[a-z])/g, " ")
      .replace(/\b([a-z]{3,4})\.(?= ?\d)/g, "$1 ")
      .replace(/[,;:.!?]+(?=\s|$)/g, " , ")
      .replace(/\b(?:um+|uh+|uhm|er+m?|hm+|ah+|like)\b/g, " ")
      .replace(/\s+/g, " ")
      .trim()} `,
  phrases,
  roles: [
    [
      "before",
      /\b(?:not|instead of|rather than|except|other than|besides|can't do|cannot do|don't want)(?: (?:it|on|to be|to ship|for|the|next|until))* $/,
      "rejected",
    ],
    [
      "after",
      /^ (?:won't|doesn't|does not|will not|wouldn't|isn't|(?:is|would be|looks) (?:no|not|bad|too|out|impossible)\b(?! (?:a )?problem))/,
      "rejected",
    ],
    ["before", /\bfrom (?:the )?$/, "replaced"],
    [
      "before",
      /\b(?:on or before|by|until|till|no later than|not later than|at the latest) (?:the )?$/,
      "until",
    ],
    ["after", /^ (?:at the latest|or (?:earlier|sooner|before))\b/, "until"],
    ["before", /\b(?:starting|since|as of|no earlier than|not before) (?:on |the )*$/, "since"],
    ["before", /\b(?:before|earlier than|sooner than) (?:the )?$/, "before"],
    ["before", /\b(?:after|later than|any ?time after) (?:the )?$/, "after"],
    ["after", /^ (?:or (?:later|after)|onwards?)\b/, "since"],
  ],
  joiner: /^ (?:(?:of|the|on|in) )*$/,
  correction:
    /\b(?:no|nope|not|sorry|actually|i mean|i meant|or rather|wait|scratch that|instead|correction|make (?:it|that)|change (?:it|that)|better)\b/g,
};
