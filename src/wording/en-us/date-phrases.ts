import type { Phrase } from "../dates/date-language.ts";
import { weekday } from "../dates/day-constraint.ts";
import { bareDays, calendar, months } from "./calendar-phrases.ts";
import { anyMonth, anyWeekday, dayOfWeek, ordinalDay } from "./calendar-words.ts";
import { holidays } from "./holidays.ts";
import { count } from "./numbers.ts";
import { nothing, phrase } from "./phrase.ts";
import { counted, weeks } from "./relative-phrases.ts";
import { shifts } from "./shift-phrases.ts";

/** "The last Friday before Christmas" is just that Friday, where "last Friday" alone is past. */
const besideAnother: readonly Phrase[] = [
  phrase(
    `(?:the )?(?:very )?(?:first|next|last) (${anyWeekday})(?= (?:right |just )?(?:after|following|before) )`,
    ([, d]) => weekday(dayOfWeek(d)),
  ),
];

/** What only looks like a date, is past, or is too unclear. */
const noDates: readonly Phrase[] = [
  phrase(
    `yesterday|(?:last|past|previous|every|each) (?:${anyWeekday}|week|weekend|month|year|night)(?! (?:in|of) (?:the|this|next|${anyMonth}))`,
    nothing,
  ),
  phrase(`(?:${count}|a few|a couple of|some) (?:days?|weeks?|months?) ago`, nothing),
  phrase("(?:black|good|holy) friday|(?:easter|cyber) monday|(?:super|palm|easter) sunday", nothing),
  phrase(
    `(?:${holidays.map(([names]) => names).join("|")}) (?:weekend|week|season|break|holidays?|sale)`,
    nothing,
  ),
  phrase("(?:the )?(?:first|next) (?:available|possible|open)", nothing),
  phrase("how are you(?: doing)? today|today's", nothing),
  phrase(
    `(?:the )?${ordinalDay} (?:one|ones|two(?! thousand)|three|orders?|items?|times?|things?|halves|options?|` +
      "floor|street|st|avenue|party|parcel|package|address|line|person|names?|class|attempt|try|call|" +
      "numbers?|digits?|choice|thought|place|part|quarter|hand|opinion|birthday|anniversary)",
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
