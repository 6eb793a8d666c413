import type { IntentModel, LocaleModel, SlotModel } from "./bot-model.ts";
import { builtInIntents, fallbackSignature } from "./built-in-intents.ts";
import type { BotLanguage } from "./languages/bot-language.ts";
import type { SlotType } from "./slot-types/slot-type.ts";
import { slotTypeNamed } from "./slot-types/slot-type-named.ts";

/** A locale of a bot, ready to be spoken. */
export interface Locale {
  readonly model: LocaleModel;
  readonly localeId: string;
  readonly language: BotLanguage;
  readonly intents: readonly Intent[];
  /** What Lex turns to when it understands nothing. */
  readonly fallback: Intent;
}

export interface Intent {
  readonly name: string;
  readonly model: IntentModel;
  /** What callers say, those of a built-in intent included. */
  readonly utterances: readonly string[];
  /** In the order in which they are asked for. */
  readonly slots: readonly Slot[];
}

export interface Slot {
  readonly name: string;
  readonly typeName: string;
  readonly type: SlotType;
  readonly setting: SlotModel["valueElicitationSetting"];
  /** Whether it holds a list of values. */
  readonly several: boolean;
}

/** @throws {Error} when there is no fallback intent, or a slot type that is not known: `checkModel` names both before. */
export function readLocale(model: LocaleModel, language: BotLanguage): Locale {
  const intents = model.intents.map((intent) => readIntent(intent, model, language));
  const fallback = intents.find(isFallback);
  if (!fallback)
    throw new Error(`locale ${model.localeId} has no intent with the parent ${fallbackSignature}`);
  return { model, localeId: model.localeId, language, intents, fallback };
}

export const isFallback = ({ model }: Pick<Intent, "model">): boolean =>
  model.parentIntentSignature === fallbackSignature;

export const intentNamed = ({ intents }: Locale, name: string): Intent | undefined =>
  intents.find((intent) => intent.name === name);

export const slotNamed = (intent: Intent | undefined, name: string): Slot | undefined =>
  intent?.slots.find((slot) => slot.name === name);

function readIntent(model: IntentModel, locale: LocaleModel, language: BotLanguage): Intent {
  const { name, parentIntentSignature = "", sampleUtterances, slots, slotPriorities } = model;
  const own = sampleUtterances.map(({ utterance }) => utterance);
  const spoken = language.builtInIntents ?? builtInIntents;
  const priority = (slot: SlotModel): number =>
    slotPriorities.find(({ slotName }) => slotName === slot.name)?.priority ?? Number.POSITIVE_INFINITY;
  return {
    ...{ name, model },
    utterances: [...own, ...(spoken[parentIntentSignature] ?? [])],
    slots: slots
      .toSorted((one, other) => compare(priority(one), priority(other)))
      .map((slot) => readSlot(slot, locale)),
  };
}

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

function readSlot(model: SlotModel, locale: LocaleModel): Slot {
  const { name, slotTypeName, valueElicitationSetting, multipleValuesSetting } = model;
  const type = slotTypeNamed(slotTypeName, locale);
  if (!type) throw new Error(`the slot type ${slotTypeName} is not known`);
  return {
    ...{ name, typeName: slotTypeName, type },
    setting: valueElicitationSetting,
    several: multipleValuesSetting?.allowMultipleValues === true,
  };
}
