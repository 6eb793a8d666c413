import type { Phrase } from "../dates/date-language.ts";
import { weekday } from "../dates/day-constraint.ts";
import { bareDays, calendar, months } from "./calendar-phrases.ts";
import { anyMonth, anyWeekday, dayOfWeek, ordinalDay, someWeekday } from "./calendar-words.ts";
import { holidays } from "./holidays.ts";
import { anyFigure, anyOrdinal, count } from "./numbers.ts";
import { nothing, phrase } from "./phrase.ts";
import { counted, weeks } from "./relative-phrases.ts";
import { shifts } from "./shift-phrases.ts";

/** "The last Friday before Christmas" is just that Friday, where "last Friday" alone is past. */
const besideAnother: readonly Phrase[] = [
  phrase(
    `first|next|last after|following|before ${someWeekday}`,
    `(?:the )?(?:very )?(?:first|next|last) (${anyWeekday})(?= (?:right |just )?(?:after|following|before) )`,
    ([, d]) => weekday(dayOfWeek(d)),
  ),
];

/** What an ordinal counts that is no day. */
const things = [
  ...["one", "ones", "two", "three", "order", "orders", "item", "items", "time", "times", "thing", "things"],
  ...[
    "halves",
    "option",
    "options",
    "floor",
    "street",
    "st",
    "avenue",
    "party",
    "parcel",
    "package",
    "address",
  ],
  ...["line", "person", "name", "names", "class", "attempt", "try", "call", "number", "numbers", "digit"],
  ...[
    "digits",
    "choice",
    "thought",
    "place",
    "part",
    "quarter",
    "hand",
    "opinion",
    "birthday",
    "anniversary",
  ],
];

/** What only looks like a date, is past, or is too unclear. */
const noDates: readonly Phrase[] = [
  phrase(
    "yesterday|last|past|previous|every|each",
    `yesterday|(?:last|past|previous|every|each) (?:${anyWeekday}|week|weekend|month|year|night)(?! (?:in|of) (?:the|this|next|${anyMonth}))`,
    nothing,
  ),
  phrase("ago", `(?:${count}|a few|a couple of|some) (?:days?|weeks?|months?) ago`, nothing),
  phrase(
    "black|good|holy|easter|cyber|super|palm friday|monday|sunday",
    "(?:black|good|holy) friday|(?:easter|cyber) monday|(?:super|palm|easter) sunday",
    nothing,
  ),
  ...holidays.map(([needs, names]) =>
    phrase(
      `${needs} week|season|break|holiday|sale`,
      `(?:${names}) (?:weekend|week|season|break|holidays?|sale)`,
      nothing,
    ),
  ),
  phrase(
    "first|next available|possible|open",
    "(?:the )?(?:first|next) (?:available|possible|open)",
    nothing,
  ),
  phrase("today", "how are you(?: doing)? today|today's", nothing),
  phrase(
    `${anyFigure}|${anyOrdinal} ${things.map((thing) => `_${thing}`).join("|")}`,
    `(?:the )?${ordinalDay} (?:${things.join("|")})(?! thousand)`,
    nothing,
  ),
];

/** American English: month before day, in figures too. */
export const phrases: readonly Phrase[] = [
  ...besideAnother,
  ...noDates,
  ...shifts,
  ...calendar,
  ...counted,
  ...weeks,
  ...months,
  ...bareDays,
];
