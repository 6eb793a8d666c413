import type { Connection, DateLanguage, Use } from "./date-language.ts";
import type { Found, Mention } from "./find-mentions.ts";

/** A mention with what it is said for, how it is connected to the one after it, and by how many days it is moved. */
export interface UsedMention extends Mention {
  readonly use: Use;
  readonly connection: Connection | undefined;
  readonly offset: number;
}

/** What each mention is said for, by the words that touch it, those of its clause, and those between it and the others. */
export function usesOf({ mentions, rest }: Found, spoken: DateLanguage): readonly UsedMention[] {
  const gaps = [...mentions, undefined].map((mention, index) =>
    rest.slice(mentions[index - 1]?.end ?? 0, mention?.start),
  );
  const connections = mentions.map((_, index) =>
    index < mentions.length - 1 ? connectionOf(gaps.slice(index, index + 3), spoken) : undefined,
  );
  return mentions.map((mention, index) => {
    const before = taken(spoken, "before", connections[index - 1] ? "" : (gaps[index] ?? ""));
    const after = taken(spoken, "after", connections[index] ? "" : (gaps[index + 1] ?? ""));
    const clause = clauseAround(mention, rest, spoken);
    const use =
      (connections[index - 1] === "rather-than" ? "ruled-out" : undefined) ??
      // What is said before a date is not said of the day before or after it.
      touchingUse(spoken, after.days === 0 ? before.words : "", after.words) ??
      // Words that lead to a day before or after a date are about the date ("not at Christmas but the day after").
      (before.days + after.days !== 0
        ? undefined
        : spoken.inClause.find(([words, , reach]) =>
            words.test(
              reach === "clause" ? clause : clause + rest.slice(mention.end, mentions[index + 1]?.start),
            ),
          )?.[1]) ??
      (isHarmless(spoken, before.words, after.words) ? "wanted" : "qualified");
    return { ...mention, use, connection: connections[index], offset: before.days + after.days };
  });
}

/** How two mentions are connected, by the words before, between and after them. */
const connectionOf = (
  [before = "", between = "", after = ""]: readonly string[],
  { connections }: DateLanguage,
) =>
  connections.find(
    ([words, , around]) =>
      words.test(between) && (around?.before?.test(before) ?? true) && (around?.after?.test(after) ?? true),
  )?.[1];

/** The words on that side without those that move the date, and by how many days they do. */
function taken({ offsets }: DateLanguage, side: "before" | "after", words: string) {
  for (const [of, pattern, days] of offsets) {
    const match = of === side ? pattern.exec(words) : null;
    if (match) return { words: words.replace(match[0], ""), days: days(match) };
  }
  return { words, days: 0 };
}

const touchingUse = ({ touching }: DateLanguage, before: string, after: string): Use | undefined =>
  touching.find(([side, words]) => words.test(side === "before" ? before : after))?.[2];

const isHarmless = ({ harmless }: DateLanguage, before: string, after: string): boolean =>
  harmless.before.test(before) && harmless.after.test(after);

function clauseAround({ start, end }: Mention, rest: string, { clauseEnd }: DateLanguage): string {
  const ends = [...rest.matchAll(clauseEnd)];
  const from = ends.findLast(({ index }) => index < start);
  const to = ends.find(({ index }) => index >= end);
  return rest.slice(from ? from.index + from[0].length : 0, to?.index);
}
