import type { BotLanguage } from "./languages/bot-language.ts";
import type { Slots, SlotValue } from "./lex-intent.ts";
import type { Slot } from "./locale.ts";
import { normalized } from "./ngrams.ts";
import { type Heard, slotValue } from "./placed-values.ts";
import { asSaid } from "./slot-types/heard.ts";
import { plainText } from "./words.ts";

/** A slot in the middle of a sentence holds at most so many characters. */
const longestCapture = 60;

/**
 * The slots of an utterance by their places: what stands where the utterance has a slot, if all else is said as it is
 * there and the slots' types take it. For values that are on no list, such as names.
 */
export function captured(
  utterance: string,
  slots: readonly Slot[],
  heard: Heard,
  language: BotLanguage,
): Slots | undefined {
  const parts = utterance.split(/\{([\w.-]+)\}/);
  const named = parts.filter((_, index) => index % 2 === 1);
  const open = named.map((name) => slots.find((slot) => slot.name === name));
  if (!open.some((slot) => slot?.type.readAnswer) || new Set(named).size < named.length) return undefined;
  const words = parts.filter((_, index) => index % 2 === 0).map((text) => normalized(text, language));
  if (words.every((text) => text === "")) return undefined;
  const held = between(normalized(heard.said, language), words, language.withoutSpaces ? "" : " ");
  if (!held) return undefined;
  const filled: Record<string, SlotValue> = {};
  for (const [index, slot] of open.entries()) {
    const text = inItsCase(held[index] ?? "", heard.said);
    const value = slot && text.length <= longestCapture ? heard.read(slot.type, text) : undefined;
    if (!slot || !value) return undefined;
    filled[slot.name] = slotValue(text, [value], slot.several);
  }
  return filled;
}

/** The text as it was said, with its capitals. */
function inItsCase(text: string, said: string): string {
  const at = plainText(said).indexOf(text);
  return at < 0 ? text : asSaid(said).slice(at, at + text.length);
}

/** What stands between these words in a text that begins and ends with them, each taken where it comes first. */
function between(text: string, words: readonly string[], space: string): readonly string[] | undefined {
  const [first = "", ...rest] = words;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const held: string[] = [];
  let from = first.length;
  const until = text.length - last.length;
  for (const word of rest) {
    const found = text.indexOf(space + word + space, from);
    if (word === "" || found < 0) return undefined;
    held.push(text.slice(from, found).trim());
    from = found + (space + word).length;
  }
  if (until < from) return undefined;
  held.push(text.slice(from, until).trim());
  return held.every((one) => one !== "") ? held : undefined;
}
