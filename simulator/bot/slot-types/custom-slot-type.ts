import type { SlotTypeModel } from "../bot-model.ts";
import { plainText } from "../words.ts";
import type { SlotType } from "./slot-type.ts";

/** A slot type of a bot's own: its values and their synonyms, by the letter. */
export function customSlotType({ slotTypeValues }: SlotTypeModel, _parent?: SlotType): SlotType {
  const phrases = slotTypeValues
    .flatMap(({ sampleValue: { value }, synonyms }) =>
      [value, ...synonyms.map((synonym) => synonym.value)].map((words) => ({
        words: plainText(words),
        value,
      })),
    )
    .sort((one, other) => other.words.length - one.words.length);
  return {
    find: (said) => {
      const text = plainText(said);
      return phrases
        .flatMap(({ words, value }) => {
          const at = text.indexOf(words);
          return at < 0
            ? []
            : [{ at, originalValue: words, interpretedValue: value, resolvedValues: [value] }];
        })
        .sort((one, other) => one.at - other.at);
    },
  };
}
