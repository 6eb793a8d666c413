import type { CalendarDate } from "../../domain/index.ts";
import type { DateLanguage } from "./date-language.ts";
import { type DayConstraint, isShift, type Shift } from "./day-constraint.ts";
import { resolveDays } from "./resolve-days.ts";

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

/** The most date phrases that are looked at: nobody says as many and means one day. More are not put together. */
export const mostPhrases = 12;

/** Stands for a character of a date phrase. */
export const hidden = "\u0000";

/** Finds the date phrases of a normalised text. */
export function findMentions(text: string, { phrases, joiner }: DateLanguage, today: CalendarDate): Found {
  let rest = text;
  const found: Mention[] = [];
  for (const [pattern, meaning] of phrases) {
    for (const match of pattern.all(rest)) {
      const span = { start: match.index, end: match.index + match[0].length };
      rest = rest.slice(0, span.start) + hidden.repeat(match[0].length) + rest.slice(span.end);
      const told = meaning(match, today);
      if (!told) continue;
      found.push(
        isShift(told) ? { ...span, constraints: [], shift: told } : { ...span, constraints: [told] },
      );
    }
  }
  found.sort((a, b) => a.start - b.start);
  if (found.length > mostPhrases) return { mentions: found, rest };

  const mentions: Mention[] = [];
  for (const mention of found) {
    const last = mentions.at(-1);
    if (last && joiner.test(rest.slice(last.end, mention.start)) && mayBeOne(last, mention, today))
      mentions.splice(-1, 1, {
        constraints: [...last.constraints, ...mention.constraints],
        start: last.start,
        end: mention.end,
      });
    else mentions.push(mention);
  }
  return { mentions, rest };
}

/** Whether both may be about the same day or days. */
function mayBeOne(last: Mention, mention: Mention, today: CalendarDate): boolean {
  if (last.shift || mention.shift) return false;
  const constraints = [...last.constraints, ...mention.constraints];
  return !constraints.some(({ weak }) => weak) && typeof resolveDays(constraints, today) === "object";
}
