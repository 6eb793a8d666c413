import type { Slots, SlotValue } from "./lex-intent.ts";
import type { Slot } from "./locale.ts";
import { scalar } from "./new-intent.ts";
import type { FoundValue, SlotType } from "./slot-types/slot-type.ts";
import { cleaned, plainText, wordsOf } from "./words.ts";

/** What a caller said, and the values of each slot type in it. */
export interface Heard {
  readonly said: string;
  readonly find: (type: SlotType) => readonly FoundValue[];
  /** What a text stands for as a whole, where it is known to be a value of the type: all of what was said, or a part. */
  readonly read: (type: SlotType, text: string) => FoundValue | undefined;
}

/** A value in its place in what was said. */
export interface PlacedValue extends FoundValue {
  readonly typeName: string;
}

/** How many values of a type are looked for. */
export type Wanted = Pick<Slot, "type" | "typeName" | "several">;

/**
 * The values of these slots' types, from left to right, none over another: at one place the longer one. Of each type no
 * more than there are slots.
 */
export function placedValues(slots: readonly Wanted[], heard: Heard): readonly PlacedValue[] {
  const types = new Map(slots.map(({ typeName, type }) => [typeName, type]));
  const room = (typeName: string): number =>
    slots
      .filter((slot) => slot.typeName === typeName)
      .reduce((sum, { several }) => sum + (several ? Number.POSITIVE_INFINITY : 1), 0);
  const found = [...types].flatMap(([typeName, type]) =>
    heard.find(type).map((value) => ({ ...value, typeName })),
  );
  const placed: PlacedValue[] = [];
  for (const value of found.toSorted(
    (a, b) => a.at - b.at || b.originalValue.length - a.originalValue.length,
  )) {
    const free = placed.every((other) => end(other) <= value.at || end(value) <= other.at);
    const taken = placed.filter(({ typeName }) => typeName === value.typeName).length;
    if (free && taken < room(value.typeName)) placed.push(value);
  }
  return placed;
}

export const end = ({ at, originalValue }: FoundValue): number => at + originalValue.length;

/** The text with something else in the place of the values. */
export function masked(
  said: string,
  placed: readonly PlacedValue[],
  mask: (typeName: string) => string,
): string {
  const text = plainText(said);
  const parts = placed.map((value, index) => {
    const before = placed[index - 1];
    return text.slice(before ? end(before) : 0, value.at) + mask(value.typeName);
  });
  const last = placed.at(-1);
  return parts.join("") + text.slice(last ? end(last) : 0);
}

/**
 * The slots that the values fill. Those that the utterance names come first; each takes the value that stands between
 * the same words as the slot does in the utterance ("to", 「から」), or else the first.
 */
export function filledFrom(
  said: string,
  placed: readonly PlacedValue[],
  utterance: string,
  slots: readonly Slot[],
): Slots {
  const text = plainText(said);
  const left = [...placed];
  const filled: Record<string, SlotValue> = {};
  for (const slot of inOrderOf(utterance, slots)) {
    const fitting = left.filter(({ typeName }) => typeName === slot.typeName);
    const taken = slot.several ? fitting : fitting.toSorted(nearest(text, utterance, slot.name)).slice(0, 1);
    if (taken.length === 0) continue;
    filled[slot.name] = slotValue(text, taken, slot.several);
    for (const value of taken) left.splice(left.indexOf(value), 1);
  }
  return filled;
}

function inOrderOf(utterance: string, slots: readonly Slot[]): readonly Slot[] {
  const place = ({ name }: Slot): number => {
    const at = utterance.indexOf(`{${name}}`);
    return at < 0 ? utterance.length : at;
  };
  return slots.toSorted((one, other) => place(one) - place(other));
}

function nearest(text: string, utterance: string, slot: string) {
  const [before = "", after = ""] = utterance.split(`{${slot}}`);
  const nearness = (value: FoundValue): number =>
    Number(lastWord(text.slice(0, value.at)) === lastWord(before)) +
    Number(firstWord(text.slice(end(value))) === firstWord(after));
  return (one: FoundValue, other: FoundValue): number => nearness(other) - nearness(one);
}

/** A word has no more characters than this. */
const longestWord = 40;
const lastWord = (text: string): string => wordsOf(cleaned(text.slice(-longestWord))).at(-1) ?? "";
const firstWord = (text: string): string => wordsOf(cleaned(text.slice(0, longestWord))).at(0) ?? "";

/** The value as a code hook gets it; a list also holds what was said as a whole. */
export function slotValue(text: string, values: readonly FoundValue[], several: boolean): SlotValue {
  const single = values.map(
    ({ originalValue, interpretedValue, resolvedValues }): SlotValue => ({
      shape: "Scalar",
      value: { originalValue, interpretedValue, resolvedValues },
    }),
  );
  const [first] = values;
  const last = values.at(-1);
  if (!several) return single[0] ?? {};
  return { ...scalar(first && last ? text.slice(first.at, end(last)) : ""), shape: "List", values: single };
}
