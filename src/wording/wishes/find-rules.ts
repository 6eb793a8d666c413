import {
  between,
  hidden,
  isNeeded,
  type Need,
  needOf,
  type Pattern,
  readPattern,
} from "./compile-pattern.ts";
import type { WishRule, WishWords } from "./wish-words.ts";

/** The rules of a language with their patterns, and what each token of them needs, once it was looked for. */
interface Read {
  readonly rules: readonly (readonly [rule: WishRule, patterns: readonly Pattern[]])[];
  readonly needs: Map<string, Need>;
}

/** Read at the first use of a language, then kept. */
const known = new Map<WishWords, Read>();

function read(words: WishWords): Read {
  const rules = words.rules.map((rule) => {
    const said = "ignored" in rule ? rule.ignored : rule.said;
    return [rule, said.split(",").map((written) => readPattern(written.trim(), words))] as const;
  });
  return { rules, needs: new Map() };
}

/** The rules whose words were said, in the order of the table. */
export function findRules(transcript: string, words: WishWords): readonly WishRule[] {
  const { rules, needs } = known.get(words) ?? read(words);
  known.set(words, { rules, needs });
  const text = asMatched(words.normalized(transcript), words);
  const mayBe = tokensIn(text, words, needs);
  let left = text;
  return rules.flatMap(([rule, patterns]) => {
    const before = left;
    for (const { tokens, compiled } of patterns)
      if (tokens.every(mayBe)) left = left.replace(compiled(), between(words.space, hidden));
    return left === before ? [] : [rule];
  });
}

/** Whether a text may hold a token; each is looked for once. */
function tokensIn(text: string, words: WishWords, needs: Read["needs"]): (token: string) => boolean {
  const found = new Map<string, boolean>();
  const mayBe = (token: string): boolean => {
    const known = found.get(token);
    if (known !== undefined) return known;
    const is = !isNeeded(token) || holds(token);
    found.set(token, is);
    return is;
  };
  const holds = (token: string): boolean => {
    const need = needs.get(token) ?? needOf(token, words);
    needs.set(token, need);
    return (
      need.words.some((word) => text.includes(word)) ||
      need.lists.some((list) => mayBe(words.lists[list] ?? ""))
    );
  };
  return mayBe;
}

const asMatched = (text: string, { space }: WishWords): string =>
  space && text ? between(space, text.replaceAll(space, space + space)) : text;
