import type { CalendarDate } from "../../domain/index.ts";
import type { DateLanguage, Role } from "./date-language.ts";
import type { DayConstraint } from "./day-constraint.ts";

/** Phrases about the same day or days, where they are in the text, and their role. */
export interface Mention {
  readonly constraints: readonly DayConstraint[];
  readonly start: number;
  readonly end: number;
  readonly role?: Role | undefined;
}

const hidden = "\u0000";

/** Finds the date phrases of a normalised text, in the order in which they were said. */
export function findMentions(
  text: string,
  { phrases, joiner, roles }: DateLanguage,
  today: CalendarDate,
): readonly Mention[] {
  let left = text;
  const found: Mention[] = [];
  for (const [pattern, constraint] of phrases) {
    for (const match of left.matchAll(pattern)) {
      const told = constraint(match, today);
      const end = match.index + match[0].length;
      if (told) found.push({ constraints: [told], start: match.index, end });
    }
    left = left.replace(pattern, (phrase) => hidden.repeat(phrase.length));
  }
  found.sort((a, b) => a.start - b.start);

  const joined: Mention[] = [];
  for (const mention of found) {
    const last = joined.at(-1);
    if (last && joiner.test(text.slice(last.end, mention.start)))
      joined.splice(-1, 1, {
        constraints: [...last.constraints, ...mention.constraints],
        start: last.start,
        end: mention.end,
      });
    else joined.push(mention);
  }
  const role = ({ start, end }: Mention) =>
    roles.find(([side, words]) =>
      words.test(side === "before" ? left.slice(0, start) : left.slice(end)),
    )?.[2];
  return joined.map((mention) => ({ ...mention, role: role(mention) }));
}
