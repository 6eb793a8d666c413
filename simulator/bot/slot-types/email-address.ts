import { bareAnswer } from "./bare-answer.ts";
import { heard } from "./heard.ts";
import { oneOf } from "./one-of.ts";
import type { BuiltInSlotType, FoundValue, SlotCircumstances } from "./slot-type.ts";

const address =
  /(?<![\p{L}\p{N}_+.-])[\p{L}\p{N}_+.-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** AMAZON.EmailAddress: `name@domain`, as written or as spoken, "jo dot smith at example dot com" (guide). */
export const emailAddress: BuiltInSlotType = {
  knows: () => true,
  find: (said, circumstances) => {
    const { text, value } = heard(said, circumstances);
    return [...text.matchAll(address)].flatMap(({ 0: found, index }) =>
      value(index, index + found.length, found),
    );
  },
  readAnswer: (said, circumstances) =>
    emailAddress.find(said, circumstances)[0] ?? spoken(said, circumstances),
};

function spoken(said: string, circumstances: SlotCircumstances): FoundValue | undefined {
  const { language } = circumstances;
  const { at, dot } = language.spokenAddress ?? {};
  const { text, value } = heard(said, circumstances);
  const { from, to } = bareAnswer(text, language);
  const signs = [
    [at, "@"],
    [dot, "."],
    [["underscore"], "_"],
    [["hyphen", "dash"], "-"],
    [["plus"], "+"],
  ] as const;
  const written = signs
    .reduce(
      (sofar, [words, sign]) => sofar.replace(new RegExp(` ?(?:${oneOf(words)}) ?`, "gu"), sign),
      text.slice(from, to),
    )
    .replace(/[\s,]+/g, "");
  const [found] = written.match(address) ?? [];
  return found === written ? value(from, to, found)[0] : undefined;
}
