import { asSaid } from "./heard.ts";
import type { BuiltInSlotType, FoundValue, SlotCircumstances } from "./slot-type.ts";

/** More words than this are no name. */
const mostWords = 6;

/**
 * The types whose values are any words (names, cities, states, streets): an answer is taken as it was said, without
 * "my name is" before it, and no other names are offered beside it. Within longer sentences they are found only where
 * a sample utterance has the slot: Lex has lists of them, which are not published.
 */
export const anyWords: BuiltInSlotType = { knows: () => true, find: () => [], readAnswer };

function readAnswer(said: string, { language }: SlotCircumstances): FoundValue | undefined {
  const original = asSaid(said);
  const { fillers = [], beforeAnswer = [], afterAnswer = [], withoutSpaces } = language;
  const space = withoutSpaces ? "" : " ";
  const lead = [...fillers, ...beforeAnswer].map((words) => `${words}${space}`).sort(longestFirst);
  const tail = [...fillers, ...afterAnswer].map((words) => `${space}${words}`).sort(longestFirst);
  let [from, to] = [0, original.length];
  const skip = (isSkipped: RegExp) => {
    while (from < to && isSkipped.test(original.charAt(from))) from += 1;
    while (from < to && isSkipped.test(original.charAt(to - 1))) to -= 1;
  };
  const plain = original.toLowerCase().replaceAll("’", "'");
  for (let before = -1; before !== from + original.length - to; ) {
    before = from + original.length - to;
    skip(/[\s,.!?、。]/u);
    const rest = plain.slice(from, to);
    from += lead.find((words) => rest.startsWith(words) && rest.length > words.length)?.length ?? 0;
    const left = plain.slice(from, to);
    to -= tail.find((words) => left.endsWith(words) && left.length > words.length)?.length ?? 0;
  }
  const value = original.slice(from, to);
  if (!/\p{L}/u.test(value) || value.split(" ").length > mostWords) return undefined;
  return { at: from, originalValue: value, interpretedValue: value, resolvedValues: [value] };
}

const longestFirst = (one: string, other: string): number => other.length - one.length;
