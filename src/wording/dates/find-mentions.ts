import type { CalendarDate } from "../../domain/index.ts";
import type { DateLanguage } from "./date-language.ts";
import { type DayConstraint, isShift, type Shift } from "./day-constraint.ts";

/** Phrases about the same day or days, or one about a shift, and where they are in the text. */
export interface Mention {
  readonly constraints: readonly DayConstraint[];
  readonly shift?: Shift;
  readonly start: number;
  readonly end: number;
}

/** The mentions in the order in which they were said, and the text with every date phrase hidden. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly rest: string;
}

/** Stands for a character of a date phrase. */
export const hidden = "\u0000";

/** Finds the date phrases of a normalised text. */
export function findMentions(text: string, { phrases, joiner }: DateLanguage, today: CalendarDate): Found {
  let rest = text;
  const found: Mention[] = [];
  for (const [pattern, meaning] of phrases) {
    for (const match of rest.matchAll(pattern)) {
      const told = meaning(match, today);
      if (!told) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      found.push(
        isShift(told) ? { ...span, constraints: [], shift: told } : { ...span, constraints: [told] },
      );
    }
    rest = rest.replace(pattern, (phrase) => hidden.repeat(phrase.length));
  }
  found.sort((a, b) => a.start - b.start);

  const mentions: Mention[] = [];
  for (const mention of found) {
    const last = mentions.at(-1);
    if (last && mayBeOne(last, mention) && joiner.test(rest.slice(last.end, mention.start)))
      mentions.splice(-1, 1, {
        constraints: [...last.constraints, ...mention.constraints],
        start: last.start,
        end: mention.end,
      });
    else mentions.push(mention);
  }
  return { mentions, rest };
}

/** Whether both may be about the same day: two weekdays, or two days of a month, are not. */
const mayBeOne = (last: Mention, mention: Mention): boolean =>
  !last.shift &&
  !mention.shift &&
  !last.constraints.some(({ bare, of }) => bare && mention.constraints.some((c) => c.bare && c.of === of));
