import type { LocaleModel } from "./bot-model.ts";
import type { BotLanguage } from "./languages/bot-language.ts";
import { type Locale, readLocale } from "./locale.ts";
import { overconfidentRecogniser } from "./overconfident-recogniser.ts";
import { type Recognise, recogniser } from "./recognise.ts";

/** A locale and how its intents are recognised. */
export interface SpokenLocale {
  readonly locale: Locale;
  readonly recognise: Recognise;
}

const recognisers = { kind: recogniser, hostile: overconfidentRecogniser } as const;

type Manner = keyof typeof recognisers;

const made = new WeakMap<LocaleModel, WeakMap<BotLanguage, Partial<Record<Manner, SpokenLocale>>>>();

/** The locale in a language, made once and kept as long as both are. */
export function spokenLocale(model: LocaleModel, language: BotLanguage, manner: Manner): SpokenLocale {
  const ofModel = made.get(model) ?? new WeakMap<BotLanguage, Partial<Record<Manner, SpokenLocale>>>();
  made.set(model, ofModel);
  const known = ofModel.get(language) ?? {};
  ofModel.set(language, known);
  const locale = Object.values(known)[0]?.locale ?? readLocale(model, language);
  const spoken = known[manner] ?? { locale, recognise: recognisers[manner](locale) };
  known[manner] = spoken;
  return spoken;
}
