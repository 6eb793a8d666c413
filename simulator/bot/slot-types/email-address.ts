import { heard } from "./heard.ts";
import { oneOf } from "./one-of.ts";
import type { BuiltInSlotType, FoundValue, SlotCircumstances } from "./slot-type.ts";

const address = /[\p{L}\p{N}_+.-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

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
  const { at, dot } = circumstances.language.spokenAddress ?? {};
  const { text, value } = heard(said.trim(), circumstances);
  const written = [
    [at, "@"],
    [dot, "."],
    [["underscore"], "_"],
    [["hyphen", "dash"], "-"],
    [["plus"], "+"],
  ] as const;
  const joined = written
    .reduce(
      (sofar, [words, sign]) => sofar.replace(new RegExp(` ?(?:${oneOf(words)}) ?`, "gu"), sign),
      ` ${text} `,
    )
    .replace(/[\s,]+/g, "");
  const [found] = joined.match(address) ?? [];
  return found === joined ? value(0, text.length, found)[0] : undefined;
}
