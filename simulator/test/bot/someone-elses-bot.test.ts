import { describe, expect, test } from "@jest/globals";
import { type BotDefinition, type BotLanguage, BotUnreadable, lexBot } from "../../index.ts";

/** A bot that has nothing to do with orders of a shop, in one locale. */
const pizzeria = {
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
        {
          name: "FallbackIntent",
          parentIntentSignature: "AMAZON.FallbackIntent",
          utterances: [],
          slots: [],
        },
      ],
    },
  },
} as const satisfies BotDefinition<"en-GB">;

const clock = { now: () => new Date("2026-11-24T12:00:00Z") };
const opened = (
  definition: BotDefinition,
  localeId: string,
  languages?: Readonly<Record<string, BotLanguage>>,
) =>
  lexBot({
    ...{ definition, clock, ids: () => "1", timeZone: "Europe/London" },
    ...(languages && { languages }),
  })({ sessionId: "1", localeId, sessionAttributes: {} });
const says = (text: string) => ({ kind: "speech", text }) as const;

test("somebody else's bot takes an order", async () => {
  const session = opened(pizzeria, "en_GB");
  const question = await session.turn(says("I'd like a pizza, please"));
  expect(question.messages).toEqual(["For which day is the pizza?"]);
  const answer = await session.turn(says("tomorrow"));
  expect(answer.closed).toEqual({
    intentName: "OrderPizza",
    intentState: "ReadyForFulfillment",
    slots: { DeliveryDate: "2026-11-25" },
  });
});

describe("what the engine does not know is refused by name", () => {
  const inArabic: BotDefinition<"en-GB" | "ar-AE"> = {
    ...pizzeria,
    locales: { ...pizzeria.locales, "ar-AE": { ...pizzeria.locales["en-GB"], localeId: "ar_AE" } },
  };
  const problemsOf = (definition: BotDefinition, languages?: Readonly<Record<string, BotLanguage>>) => {
    try {
      opened(definition, "en_GB", languages);
      return [];
    } catch (error) {
      if (error instanceof BotUnreadable) return error.problems;
      throw error;
    }
  };

  test("a language", () => {
    expect(problemsOf(inArabic)).toEqual([
      "locale ar_AE: its language is not known here; known are en, es, ja, ca, de, fi, fr, it, ko, nl, no, pl, pt, sv, zh. Give it to lexBot: languages: { ar: { yes: […], no: […] } }",
    ]);
  });

  test("a language's dates, where a slot wants one", () => {
    expect(problemsOf(inArabic, { ar: { yes: ["نعم"], no: ["لا"] } })).toEqual([
      "locale ar_AE, intent OrderPizza, slot DeliveryDate: no dates are known in this language. Give languages.ar a date function",
    ]);
  });

  test("a slot type", () => {
    const [orderPizza, ...others] = pizzeria.locales["en-GB"].intents;
    const city = { name: "Town", type: "AMAZON.Planet", prompt: "Which town?", maxRetries: 1 };
    const delivering: BotDefinition = {
      ...pizzeria,
      locales: {
        "en-GB": {
          ...pizzeria.locales["en-GB"],
          intents: [{ ...orderPizza, slots: [...orderPizza.slots, city] }, ...others],
        },
      },
    };
    expect(problemsOf(delivering)).toEqual([
      expect.stringMatching(
        /^locale en_GB, intent OrderPizza, slot Town: the slot type AMAZON.Planet is not known here; known are .*AMAZON.Date/,
      ),
    ]);
    expect(() => opened(delivering, "en_GB")).toThrow("bot Pizzeria cannot be run");
  });
});

describe("a language of one's own", () => {
  const german: BotLanguage = {
    yes: ["ja", "gerne"],
    no: ["nein"],
    date: (text, today) => {
      const at = text.indexOf("heute");
      return at < 0 ? undefined : { at, phrase: "heute", date: today };
    },
    commonWords: ["ich", "eine"],
  };
  const [orderPizza, , fallback] = pizzeria.locales["en-GB"].intents;
  const inGerman: BotDefinition<"de-DE"> = {
    ...pizzeria,
    locales: {
      "de-DE": {
        localeId: "de_DE",
        voiceId: "Vicki",
        intents: [{ ...orderPizza, utterances: ["ich möchte eine Pizza"] }, fallback],
      },
    },
  };

  test("is spoken", async () => {
    const session = opened(inGerman, "de_DE", { de: german });
    expect((await session.turn(says("Ich möchte bitte eine Pizza"))).messages).toHaveLength(1);
    expect((await session.turn(says("Heute!"))).closed?.slots).toEqual({ DeliveryDate: "2026-11-24" });
  });

  test("says yes and no in its own words", async () => {
    const codeHook = () => ({
      sessionState: { dialogAction: { type: "ConfirmIntent" }, intent: { name: "OrderPizza", slots: {} } },
      messages: [{ contentType: "PlainText", content: "Richtig?" }],
    });
    const answers: unknown[] = [];
    const session = lexBot({
      ...{ definition: inGerman, clock, ids: () => "1", languages: { de: german } },
      codeHook: (event) => {
        answers.push(event.sessionState.intent.confirmationState);
        return codeHook();
      },
    })({ sessionId: "1", localeId: "de_DE", sessionAttributes: {} });
    for (const words of ["ich möchte eine Pizza", "Gerne!", "Nein, danke"]) await session.turn(says(words));
    expect(answers).toEqual(["None", "Confirmed", "Denied"]);
  });
});
