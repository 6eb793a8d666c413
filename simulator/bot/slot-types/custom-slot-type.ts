import type { SlotTypeModel } from "../bot-model.ts";
import { alphaNumericLike } from "./alpha-numeric.ts";
import { anyWords } from "./any-words.ts";
import { asSaid } from "./heard.ts";
import { oneOf, wordEdges } from "./one-of.ts";
import type { FoundValue, SlotCircumstances, SlotType } from "./slot-type.ts";

/** As many resolutions as Lex lists (guide). */
const mostResolutions = 5;

/**
 * A slot type of a bot's own (guide, "Custom slot type"). With TOP_RESOLUTION a slot takes its values and synonyms
 * alone; with ORIGINAL_VALUE, or without a word of it, an answer may be any other words too, and the value is what was said. One that extends a
 * built-in type finds what that finds, or with a regular expression what it matches.
 */
export function customSlotType(
  { slotTypeValues, valueSelectionSetting }: SlotTypeModel,
  parent?: SlotType,
): SlotType {
  const pattern = valueSelectionSetting?.regexFilter?.pattern;
  if (pattern !== undefined) return alphaNumericLike(pattern);
  if (parent) return parent;
  const resolutions = new Map<string, string[]>();
  for (const { sampleValue, synonyms } of slotTypeValues)
    for (const { value } of [sampleValue, ...synonyms])
      resolutions.set(plain(value), [...(resolutions.get(plain(value)) ?? []), sampleValue.value]);
  const asItWasSaid = valueSelectionSetting?.resolutionStrategy !== "TOP_RESOLUTION";
  const phrases = oneOf([...resolutions.keys()].filter(Boolean));
  const patterns = [true, false].map((withoutSpaces) => {
    const [begins, ends] = wordEdges(withoutSpaces);
    return new RegExp(`${begins}(?:${phrases})${ends}`, "gu");
  });

  const find = (said: string, { language }: SlotCircumstances): readonly FoundValue[] => {
    const original = asSaid(said);
    const found = plain(original).matchAll(patterns[language.withoutSpaces ? 0 : 1] ?? /(?!)/g);
    return [...found].map(({ 0: words, index: at }) => {
      const resolvedValues = [...new Set(resolutions.get(words))].slice(0, mostResolutions);
      const originalValue = original.slice(at, at + words.length);
      const interpretedValue = asItWasSaid ? originalValue : resolvedValues[0];
      return { at, originalValue, interpretedValue, resolvedValues };
    });
  };
  if (!asItWasSaid) return { find };
  return {
    find,
    readAnswer: (said, circumstances) =>
      find(said, circumstances)[0] ?? anyWords.readAnswer?.(said, circumstances),
  };
}

const plain = (text: string): string => asSaid(text).toLowerCase();
