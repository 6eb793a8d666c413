/** @throws {Error} when there are words that no option takes. */
export function noWords(words: readonly string[]): void {
  if (words.length > 0)
    throw new Error(
      `What is ${words.join(" ")}? A value follows its option, as --flow FILE; --help lists them.`,
    );
}
