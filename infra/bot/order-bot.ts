import type { BotDefinition, BotIntent, BotLocale, BotSlot } from "connect-simulator";
import { eachLanguage, type Language } from "../../src/domain/index.ts";
import { dateSlot, type IntentName, intentNames, lineTexts, wordings } from "../../src/wording/index.ts";

/** The line's bot: its intents, utterances and slots in each language. The code hook decides what it replies. */
export const orderBot: BotDefinition<Language> = {
  name: "Orderline",
  idleSessionSeconds: 300,
  nluConfidenceThreshold: 0.4,
  locales: eachLanguage(locale),
};

function locale(language: Language): BotLocale {
  return {
    localeId: language.replace("-", "_"),
    voiceId: lineTexts[language].voice,
    intents: intentNames.map((name) => intent(name, language)),
  };
}

function intent(name: IntentName, language: Language): BotIntent {
  if (name === "FallbackIntent")
    return { name, parentIntentSignature: "AMAZON.FallbackIntent", utterances: [], slots: [] };
  const slots = name === "ChangeShippingDate" ? [shippingDate(language)] : [];
  return { name, utterances: lineTexts[language].utterances[name], slots };
}

function shippingDate(language: Language): BotSlot {
  return {
    name: dateSlot,
    type: "AMAZON.Date",
    prompt: wordings[language].dialog.askDate,
    maxRetries: 2,
  };
}
