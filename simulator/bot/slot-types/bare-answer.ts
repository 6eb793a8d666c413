import type { BotLanguage } from "../languages/bot-language.ts";

/** The part of an answer that is the answer: without "my name is" before it, "please" after it and signs around it. */
export function bareAnswer(
  answer: string,
  language: BotLanguage,
): { readonly from: number; readonly to: number } {
  const { fillers = [], beforeAnswer = [], afterAnswer = [], withoutSpaces } = language;
  const space = withoutSpaces ? "" : " ";
  const lead = [...fillers, ...beforeAnswer].map((words) => words + space).sort(longestFirst);
  const tail = [...fillers, ...afterAnswer].map((words) => space + words).sort(longestFirst);
  const plain = answer.toLowerCase().replaceAll("’", "'");
  let [from, to] = [0, plain.length];
  for (let left = Number.POSITIVE_INFINITY; to - from < left; ) {
    left = to - from;
    while (from < to && around.test(plain.charAt(from))) from += 1;
    while (from < to && around.test(plain.charAt(to - 1))) to -= 1;
    const isMore = (words: string): boolean => words.length < to - from;
    const before = lead.find((words) => isMore(words) && plain.startsWith(words, from));
    from += before?.length ?? 0;
    const after = tail.find((words) => isMore(words) && plain.slice(from, to).endsWith(words));
    to -= after?.length ?? 0;
  }
  return { from, to };
}

const around = /[\s,.!?、。]/u;

const longestFirst = (one: string, other: string): number => other.length - one.length;
