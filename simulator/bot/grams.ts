/** Stands for a date in an utterance, whatever the slot is called. */
export const dateMark = "□";

/** Text as it is compared: no case, no punctuation, one width, and Japanese without spaces. */
export function plain(text: string, localeId: string): string {
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s\b/g, " is")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}□]+/gu, " ");
  return (localeId.startsWith("ja") ? bare.replaceAll(" ", "") : bare).trim();
}

/** The pieces that two texts are compared by: words and pairs of words; in Japanese, which has no spaces, pairs of characters. */
export function grams(text: string, localeId: string): readonly string[] {
  if (text === "") return [];
  if (localeId.startsWith("ja")) return pairs(["^", ...text, "$"]);
  const words = text.split(" ");
  return [...words, ...pairs(words)];
}

const pairs = (parts: readonly string[]): string[] =>
  parts.slice(1).map((part, before) => `${parts[before]} ${part}`);

const grammar = new Set(
  "a an and are be can could do for have how i id im in is it like me my not of on please that the this to want was we what will would you".split(
    " ",
  ),
);

/** How much a piece says by itself: words of grammar, and pairs of hiragana, say little. */
export const substance = (gram: string): number =>
  gram
    .split(" ")
    .map((part) => (grammar.has(part) || /^[\p{Script=Hiragana}^$]$/u.test(part) ? 0.4 : 1))
    .reduce<number>((product, factor) => product * factor, 1);

/** How much of two texts is the same, 0 to 1 (Dice), each piece counting by its weight. */
export function overlap(
  one: readonly string[],
  other: readonly string[],
  weight: (gram: string) => number,
): number {
  const left = [...other];
  const shared = one.filter((gram) => {
    const at = left.indexOf(gram);
    return at >= 0 && left.splice(at, 1).length > 0;
  });
  const sum = (list: readonly string[]): number => list.reduce((total, gram) => total + weight(gram), 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 0 : (2 * sum(shared)) / all;
}
