import { between, compilePattern, hidden, isNeeded, type Need, needOf } from "./compile-pattern.ts";
import type { WishRule, WishWords } from "./wish-words.ts";

/** What has been read of a language's table: only what some text has needed. */
interface Read {
  readonly rules: readonly (readonly [rule: WishRule, patterns: readonly string[]])[];
  readonly needs: Map<string, Need>;
  readonly compiled: Map<string, RegExp>;
}

const known = new Map<WishWords, Read>();

function read(words: WishWords): Read {
  const rules = words.rules.map((rule) => [rule, patternsOf(rule)] as const);
  return { rules, needs: new Map(), compiled: new Map() };
}

/** The patterns of a rule as they are written. */
export const patternsOf = (rule: WishRule): readonly string[] =>
  ("ignored" in rule ? rule.ignored : rule.said).trim().split(/\s*,\s*/);

/** The rules whose words were said, in the order of the table. */
export function findRules(transcript: string, words: WishWords): readonly WishRule[] {
  const table = known.get(words) ?? read(words);
  known.set(words, table);
  const text = asMatched(words.normalized(transcript), words);
  const mayHold = tokensIn(text, words, table.needs);
  let left = text;
  return table.rules.flatMap(([rule, patterns]) => {
    const before = left;
    for (const pattern of patterns) {
      if (!everyToken(pattern, mayHold)) continue;
      const compiled = table.compiled.get(pattern) ?? compilePattern(pattern, words);
      table.compiled.set(pattern, compiled);
      left = left.replace(compiled, between(words.space, hidden));
    }
    return left === before ? [] : [rule];
  });
}

/** Whether it is so of every token of a pattern. Most fail at their first one, so none is split whole. */
function everyToken(pattern: string, is: (token: string) => boolean): boolean {
  for (let from = 0; from <= pattern.length; ) {
    const space = pattern.indexOf(" ", from);
    const end = space < 0 ? pattern.length : space;
    if (!is(pattern.slice(from, end))) return false;
    from = end + 1;
  }
  return true;
}

/** Whether a text may hold a token; each is looked for once. */
function tokensIn(text: string, words: WishWords, needs: Read["needs"]): (token: string) => boolean {
  const found = new Map<string, boolean>();
  const mayHold = (token: string): boolean => {
    const looked = found.get(token);
    if (looked !== undefined) return looked;
    const is = !isNeeded(token) || holds(token);
    found.set(token, is);
    return is;
  };
  const holds = (token: string): boolean => {
    const need = needs.get(token) ?? needOf(token, words);
    needs.set(token, need);
    return (
      need.words.some((word) => text.includes(word)) ||
      need.lists.some((list) => mayHold(words.lists[list] ?? ""))
    );
  };
  return mayHold;
}

const asMatched = (text: string, { space }: WishWords): string =>
  space && text ? between(space, text.replaceAll(space, space + space)) : text;
