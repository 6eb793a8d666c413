import type { BotDefinition, BotIntent, BotLocale, BotSlot } from "../../simulator/index.ts";
import type { Language } from "../../src/domain/index.ts";
import { dateSlot, type IntentName, intentNames } from "../../src/handlers/index.ts";
import { wordings } from "../../src/wording/index.ts";
import { voices } from "../flow/voices.ts";
import type { Utterances } from "./utterances/by-intent.ts";
import { enUs } from "./utterances/en-us.ts";
import { jaJp } from "./utterances/ja-jp.ts";

/** The bot of the line: what callers may want, and how they say it. What it answers is the code hook's business. */
export const orderBot: BotDefinition<Language> = {
  name: "Orderline",
  idleSessionSeconds: 300,
  nluConfidenceThreshold: 0.4,
  locales: {
    "en-US": locale("en-US", enUs),
    "ja-JP": locale("ja-JP", jaJp),
  },
};

function locale(language: Language, utterances: Utterances): BotLocale {
  return {
    localeId: language.replace("-", "_"),
    voiceId: voices[language],
    intents: intentNames.map((name) => intent(name, language, utterances)),
  };
}

function intent(name: IntentName, language: Language, utterances: Utterances): BotIntent {
  if (name === "FallbackIntent")
    return { name, parentIntentSignature: "AMAZON.FallbackIntent", utterances: [], slots: [] };
  const slots = name === "ChangeShippingDate" ? [shippingDate(language)] : [];
  return { name, utterances: utterances[name], slots };
}

function shippingDate(language: Language): BotSlot {
  return {
    name: dateSlot,
    type: "AMAZON.Date",
    prompt: wordings[language].dialog.askDate,
    maxRetries: 2,
  };
}
