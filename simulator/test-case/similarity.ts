/**
 * Whether two sentences say about the same, from 0 to 1: by the pairs of letters that they share. Connect compares what
 * they mean, by means of its own; this stands in for it.
 */
export function similarity(one: string, other: string): number {
  const [a, b] = [pairsIn(one), pairsIn(other)];
  if (a.length === 0 || b.length === 0) return plain(one) === plain(other) ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** The least with which a sentence counts as similar. */
export const similarFrom = 0.6;

/** The words alone, in small letters. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function pairsIn(text: string): readonly string[] {
  const letters = [...plain(text)];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
