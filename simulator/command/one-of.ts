import { nearest } from "./nearest.ts";

/**
 * The word that an option was given, one of some.
 * @throws {Error} that lists the words.
 */
export function oneOf<const Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === text.toLowerCase());
  if (word !== undefined) return word;
  const meant = nearest(text, words);
  throw new Error(
    `--${option} ${text}: one of ${words.join(", ")}${meant ? `; did you mean ${meant}?` : ""}`,
  );
}
