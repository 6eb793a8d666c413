import type { Heard } from "./placed-values.ts";
import type { FoundValue, SlotCircumstances, SlotType } from "./slot-types/slot-type.ts";
import { plainText } from "./words.ts";

/** What a caller said, in which each slot type is looked for once. */
export function hear(said: string, circumstances: SlotCircumstances): Heard {
  const found = new Map<SlotType, readonly FoundValue[]>();
  const find = (type: SlotType): readonly FoundValue[] => {
    const known = found.get(type) ?? type.find(said, circumstances);
    found.set(type, known);
    return known;
  };
  return {
    ...{ said, find },
    read(type, text) {
      const plain = plainText(text).trim();
      const isWhole = ({ originalValue }: FoundValue) => originalValue.toLowerCase() === plain;
      return type.readAnswer?.(text, circumstances) ?? type.find(text, circumstances).find(isWhole);
    },
  };
}
