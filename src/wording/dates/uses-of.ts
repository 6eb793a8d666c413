import type { Connection, DateLanguage, Use } from "./date-language.ts";
import type { Found, Mention } from "./find-mentions.ts";

/** A mention with what it is said for, how it is connected to the one after it, and by how many days it is moved. */
export interface UsedMention extends Mention {
  readonly use: Use;
  readonly connection: Connection | undefined;
  readonly offset: number;
}

/** What each mention is said for, by the words that touch it, those of its clause, and those between it and the others. */
export function usesOf(found: Found, spoken: DateLanguage): readonly UsedMention[] {
  const { mentions, rest } = found;
  const gaps = [...mentions, undefined].map((mention, index) =>
    rest.slice(mentions[index - 1]?.end ?? 0, mention?.start),
  );
  const links = mentions.map((_, index) =>
    index < mentions.length - 1 ? linkOf(gaps.slice(index, index + 3), spoken) : undefined,
  );
  const text = unlinked(found, links);
  const clauseEnds = spoken.clauseEnd.all(text);
  return mentions.map((mention, index) => {
    const [last, next] = [links[index - 1], links[index]];
    const before = taken(spoken, "before", last?.after ?? gaps[index] ?? "");
    const after = taken(spoken, "after", next?.before ?? gaps[index + 1] ?? "");
    const clause = clauseAround(mention, last, text, clauseEnds);
    const use =
      (last?.connection === "rather-than" ? "ruled-out" : undefined) ??
      // What is said before a date is not said of the day before or after it.
      touchingUse(spoken, after.days === 0 ? before.words : "", after.words) ??
      // Words that lead to a day before or after a date are about the date ("not at Christmas but the day after").
      (before.days + after.days !== 0
        ? undefined
        : spoken.inClause.find(([words, , reach]) =>
            words.test(
              reach === "clause" ? clause : clause + text.slice(mention.end, mentions[index + 1]?.start),
            ),
          )?.[1]) ??
      (isHarmless(spoken, before.words, after.words) ? "wanted" : "qualified");
    return { ...mention, use, connection: next?.connection, offset: before.days + after.days };
  });
}

/** A connection with its words, and what is said before and after them, between the two mentions. */
interface Link {
  readonly connection: Connection;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** How two mentions are connected, by the words before, between and after them. */
function linkOf(
  [before = "", between = "", after = ""]: readonly string[],
  { connections }: DateLanguage,
): Link | undefined {
  for (const [words, connection, around] of connections) {
    const match = words.exec(between);
    if (match && (around?.before?.test(before) ?? true) && (around?.after?.test(after) ?? true))
      return {
        connection,
        words: match[0],
        before: between.slice(0, match.index),
        after: between.slice(match.index + match[0].length),
      };
  }
  return undefined;
}

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

/** The text with the words that connect two mentions left out, so that they end no clause and rule nothing out. */
const unlinked = ({ mentions, rest }: Found, links: readonly (Link | undefined)[]): string =>
  mentions.reduceRight((text, { end }, index) => {
    const link = links[index];
    if (!link) return text;
    const from = end + link.before.length;
    return text.slice(0, from) + " ".repeat(link.words.length) + text.slice(from + link.words.length);
  }, rest);

/** What is said around a mention up to the ends of its clause. A correction begins a new one. */
function clauseAround(
  { start, end }: Mention,
  last: Link | undefined,
  text: string,
  ends: readonly RegExpExecArray[],
): string {
  const begun = ends.findLast(({ index }) => index < start);
  const corrected = last?.connection === "correction" ? start - last.after.length : 0;
  const from = Math.max(begun ? begun.index + begun[0].length : 0, corrected);
  return text.slice(from, ends.find(({ index }) => index >= end)?.index);
}
