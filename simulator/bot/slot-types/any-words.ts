import { bareAnswer } from "./bare-answer.ts";
import { asSaid } from "./heard.ts";
import type { BuiltInSlotType } from "./slot-type.ts";

/** More words than this are no name. */
const mostWords = 6;

/**
 * The types whose values are any words (names, cities, states, streets): an answer is taken as it was said, without
 * "my name is" before it, and no other names are offered beside it. Within longer sentences they are found only where
 * a sample utterance has the slot: Lex has lists of them, which are not published.
 */
export const anyWords: BuiltInSlotType = {
  knows: () => true,
  find: () => [],
  readAnswer: (said, { language }) => {
    const original = asSaid(said);
    const { from, to } = bareAnswer(original, language);
    const value = original.slice(from, to);
    if (!/\p{L}/u.test(value) || value.split(" ").length > mostWords) return undefined;
    return { at: from, originalValue: value, interpretedValue: value, resolvedValues: [value] };
  },
};
