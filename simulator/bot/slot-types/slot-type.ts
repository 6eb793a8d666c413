import type { Day } from "../day.ts";
import type { BotLanguage } from "../languages/bot-language.ts";

/** How a slot type finds its values in what a caller said. One object a type; custom types are made of their model. */
export interface SlotType {
  /**
   * The values in a text, the first in the text first; of two at the same place the longer one. For utterances with
   * a slot in them, and for answers with other words around the value.
   */
  readonly find: (said: string, circumstances: SlotCircumstances) => readonly FoundValue[];
  /**
   * What the text as a whole stands for when the bot asked for this slot, if not only what `find` finds: a first name
   * that no list holds, free text, digits pressed. Left out where `find` is all there is.
   */
  readonly readAnswer?: (said: string, circumstances: SlotCircumstances) => FoundValue | undefined;
  /** Whatever is said answers the question, even what another intent would be certain of. */
  readonly takesAll?: true;
}

/** What a value depends on besides the words. */
export interface SlotCircumstances {
  readonly language: BotLanguage;
  /** As Lex writes it: `en_US`. */
  readonly localeId: string;
  /** The day in Lex's region. */
  readonly today: Day;
  /** The time of day in Lex's region, `HH:MM`. */
  readonly time: string;
  readonly inputMode: "Speech" | "DTMF" | "Text";
}

/** A value in a text. */
export interface FoundValue {
  /** Where the phrase begins, as an index into `plainText(said)`. */
  readonly at: number;
  /** The words as they were said. */
  readonly originalValue: string;
  /** None where Lex leaves the choice among the resolved values to the bot, as at an ambiguous time. */
  readonly interpretedValue: string | undefined;
  /** The likeliest first. */
  readonly resolvedValues: readonly string[];
}

/** A built-in type, and whether it can be read in a language, or in that locale of it alone. */
export interface BuiltInSlotType extends SlotType {
  readonly knows: (language: BotLanguage, localeId: string) => boolean;
}
