import { between, compilePattern, hidden } from "./compile-pattern.ts";
import type { WishRule, WishWords } from "./wish-words.ts";

type Compiled = readonly (readonly [rule: WishRule, patterns: readonly RegExp[]])[];

/** Compiled at the first use of a language, then kept. */
const compiled = new Map<WishWords, Compiled>();

function compile(words: WishWords): Compiled {
  return words.rules.map((rule) => {
    const said = "ignored" in rule ? rule.ignored : rule.said;
    return [rule, said.split(",").map((pattern) => compilePattern(pattern.trim(), words))];
  });
}

/** The rules whose words were said, in the order of the table. */
export function findRules(transcript: string, words: WishWords): readonly WishRule[] {
  const rules = compiled.get(words) ?? compile(words);
  compiled.set(words, rules);
  let left = asMatched(words.normalized(transcript), words);
  return rules.flatMap(([rule, patterns]) => {
    const before = left;
    for (const pattern of patterns) left = left.replace(pattern, between(words.space, hidden));
    return left === before ? [] : [rule];
  });
}

const asMatched = (text: string, { space }: WishWords): string =>
  space && text ? between(space, text.replaceAll(space, space + space)) : text;
