/** What a list of words and of phrases of up to three words finds in a text that has a space before and after each word. */
export interface WordList {
  /** Whether one of them is in the text. */
  readonly within: (text: string) => boolean;
  readonly atStart: (text: string) => boolean;
  readonly atEnd: (text: string) => boolean;
}

/** Phrases are written with a `_` between their words. Looking words up takes no time to compile. */
export function wordList(written: string): WordList {
  let listed: ReadonlySet<string> | undefined;
  const has = (words: readonly string[]): boolean => {
    listed ??= new Set(written.trim().replaceAll("\n", " ").split(/ +/));
    return listed.has(words.join("_"));
  };
  return {
    within: (text) => {
      const words = text.split(" ").slice(1, -1);
      return words.some((_, at) => lengths.some((length) => has(words.slice(at, at + length))));
    },
    atStart: (text) => {
      const [before, ...words] = text.split(" ", 1 + mostWords);
      return before === "" && lengths.some((length) => has(words.slice(0, length)));
    },
    atEnd: (text) => {
      const words = text.split(" ");
      return words.pop() === "" && lengths.some((length) => has(words.slice(-length)));
    },
  };
}

const mostWords = 3;
const lengths = [1, 2, mostWords];
