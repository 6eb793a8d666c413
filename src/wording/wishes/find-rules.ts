import { between, hidden, type Pattern, patternReader } from "./compile-pattern.ts";
import type { WishRule, WishWords } from "./wish-words.ts";

type Rules = readonly (readonly [rule: WishRule, patterns: readonly Pattern[]])[];

/** Read at the first use of a language, then kept. */
const known = new Map<WishWords, Rules>();

function rulesOf(words: WishWords): Rules {
  const pattern = patternReader(words);
  return words.rules.map((rule) => {
    const said = "ignored" in rule ? rule.ignored : rule.said;
    return [rule, said.split(",").map((written) => pattern(written.trim()))];
  });
}

/** The rules whose words were said, in the order of the table. */
export function findRules(transcript: string, words: WishWords): readonly WishRule[] {
  const rules = known.get(words) ?? rulesOf(words);
  known.set(words, rules);
  const text = asMatched(words.normalized(transcript), words);
  const mayBeIn = wordsIn(text);
  let left = text;
  return rules.flatMap(([rule, patterns]) => {
    const before = left;
    for (const { needs, compiled } of patterns)
      if (needs.every(mayBeIn)) left = left.replace(compiled(), between(words.space, hidden));
    return left === before ? [] : [rule];
  });
}

/** Whether a text holds one of some words; each list of words is looked for once. */
function wordsIn(text: string): (words: readonly string[]) => boolean {
  const found = new Map<readonly string[], boolean>();
  return (words) => {
    const has = found.get(words) ?? words.some((word) => text.includes(word));
    found.set(words, has);
    return has;
  };
}

const asMatched = (text: string, { space }: WishWords): string =>
  space && text ? between(space, text.replaceAll(space, space + space)) : text;
