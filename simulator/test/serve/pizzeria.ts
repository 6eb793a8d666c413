import { type BotDefinition, type LexEvent, lexBot, phoneLine, settableClock } from "../../index.ts";
import { smallFlow } from "../flow/small-flow.ts";
import { countedIds } from "./served.ts";

const definition: BotDefinition<"en-GB"> = {
  name: "Pizzeria",
  idleSessionSeconds: 60,
  nluConfidenceThreshold: 0.4,
  locales: {
    "en-GB": {
      localeId: "en_GB",
      voiceId: "Amy",
      intents: [
        {
          name: "OrderPizza",
          utterances: ["I would like a pizza", "a pizza for {DeliveryDate}"],
          slots: [
            {
              name: "DeliveryDate",
              type: "AMAZON.Date",
              prompt: "For which day is the pizza?",
              maxRetries: 1,
            },
          ],
        },
        { name: "AskForToppings", utterances: ["which toppings do you have"], slots: [] },
        { name: "FallbackIntent", parentIntentSignature: "AMAZON.FallbackIntent", utterances: [], slots: [] },
      ],
    },
  },
};

/** A bot that takes orders of pizzas, and a flow that says hello and leads to it, at noon of a day in November. */
export function pizzeria(codeHook?: (event: LexEvent) => Promise<unknown>) {
  const clock = settableClock(new Date("2026-11-24T12:00:00Z"));
  const bot = lexBot({
    ...{ definition, clock, ids: countedIds(), timeZone: "Europe/London" },
    ...(codeHook && { codeHook }),
  });
  const flow = smallFlow({
    language: {
      type: "UpdateContactData",
      with: { TargetContact: "Current", LanguageCode: "en-GB" },
      next: "ask",
      errors: { NoMatchingError: "failed" },
    },
    ask: {
      type: "ConnectParticipantWithLexBot",
      with: { Text: "Hello, $.Attributes.name", LexV2Bot: { AliasArn: "pizzeria" } },
      next: "bye",
      errors: { NoMatchingError: "bye", NoMatchingCondition: "bye" },
    },
  });
  return { clock, bot, line: phoneLine({ flow, bot, clock }) };
}
