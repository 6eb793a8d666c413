import type { CalendarDate } from "../../domain/index.ts";
import type { Clue } from "./clue.ts";
import type { DateLanguage, Role } from "./date-language.ts";

/** Phrases that together speak of one day, where they stand in the text, and what the words beside them make of it. */
export interface Mention {
  readonly clues: readonly Clue[];
  readonly start: number;
  readonly end: number;
  readonly role?: Role | undefined;
}

const hidden = "\u0000";

/** What in a plain text speaks of days, in the order in which it was said. */
export function mentions(
  text: string,
  { phrases, joint, roles }: DateLanguage,
  today: CalendarDate,
): readonly Mention[] {
  let left = text;
  const found: Mention[] = [];
  for (const [pattern, clue] of phrases) {
    for (const match of left.matchAll(pattern)) {
      const told = clue(match, today);
      const end = match.index + match[0].length;
      if (told) found.push({ clues: [told], start: match.index, end });
    }
    left = left.replace(pattern, (phrase) => hidden.repeat(phrase.length));
  }
  found.sort((a, b) => a.start - b.start);

  const joined: Mention[] = [];
  for (const mention of found) {
    const last = joined.at(-1);
    if (last && joint.test(text.slice(last.end, mention.start)))
      joined.splice(-1, 1, { clues: [...last.clues, ...mention.clues], start: last.start, end: mention.end });
    else joined.push(mention);
  }
  const role = ({ start, end }: Mention) =>
    roles.find(([side, words]) =>
      words.test(side === "before" ? left.slice(0, start) : left.slice(end)),
    )?.[2];
  return joined.map((mention) => ({ ...mention, role: role(mention) }));
}
