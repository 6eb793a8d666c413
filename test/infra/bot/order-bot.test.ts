import { describe, expect, test } from "@jest/globals";
import { orderBot } from "../../../infra/bot/order-bot.ts";
import { languages } from "../../../src/domain/index.ts";
import { intentNames, topicIntents } from "../../../src/wording/index.ts";

const locales = Object.entries(orderBot.locales);
const said = locales.flatMap(([language, { intents }]) =>
  intents.flatMap(({ name, utterances, slots }) =>
    utterances.map((utterance) => ({ language, name, utterance, slots })),
  ),
);
const slotsIn = (utterance: string) => [...utterance.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);
const asHeard = (utterance: string) => utterance.toLowerCase().replace(/[^\p{L}\p{N}{}]/gu, "");

describe("the bot", () => {
  test("keeps within what Lex allows", () => {
    expect(orderBot.name).toMatch(/^([0-9a-zA-Z][_-]?){1,100}$/);
    expect(orderBot.idleSessionSeconds).toBeGreaterThanOrEqual(60);
    expect(orderBot.idleSessionSeconds).toBeLessThanOrEqual(15 * 60);
    expect(orderBot.nluConfidenceThreshold).toBeGreaterThan(0);
    expect(orderBot.nluConfidenceThreshold).toBeLessThan(1);
  });

  test("speaks every language of the line, in Lex's form of its name", () => {
    expect(Object.keys(orderBot.locales)).toEqual([...languages]);
    expect(locales.map(([, { localeId }]) => localeId)).toEqual(
      languages.map((tag) => tag.replace("-", "_")),
    );
  });
});

describe.each(locales)("the bot in %s", (_, { intents, voiceId }) => {
  test("has exactly the intents that the hook answers", () => {
    expect(intents.map(({ name }) => name)).toEqual([...intentNames]);
  });

  test("falls back to one intent, which nobody can say", () => {
    const fallback = intents.filter(({ parentIntentSignature }) => parentIntentSignature);
    expect(fallback).toEqual([
      { name: "FallbackIntent", parentIntentSignature: "AMAZON.FallbackIntent", utterances: [], slots: [] },
    ]);
  });

  test("asks for a date in one intent alone", () => {
    const slots = intents.flatMap(({ name, slots }) => slots.map((slot) => ({ intent: name, ...slot })));
    expect(slots).toEqual([
      {
        intent: "ChangeShippingDate",
        name: "ShippingDate",
        type: "AMAZON.Date",
        prompt: expect.stringMatching(/^.{5,1024}$/),
        maxRetries: 2,
      },
    ]);
  });

  test("has a voice", () => expect(voiceId).toMatch(/^[A-Z][a-z]+$/));

  test.each(intents.filter(({ parentIntentSignature }) => !parentIntentSignature))(
    "knows $name in many ways, the more the more often it is called for",
    ({ name, utterances }) => {
      const few = name === "OtherLanguage" || topicIntents.some((topic) => topic === name);
      expect(utterances.length).toBeGreaterThanOrEqual(few ? 12 : 24);
    },
  );

  test("lets callers say the date at once, in several ways", () => {
    const withDate = intents.flatMap(({ utterances }) =>
      utterances.filter((text) => slotsIn(text).length > 0),
    );
    expect(withDate.length).toBeGreaterThanOrEqual(5);
  });
});

test("the same intents and slots in every language", () => {
  const [first, ...others] = locales.map(([, { intents }]) =>
    intents.map(({ name, slots }) => [name, slots.map((slot) => [slot.name, slot.type, slot.maxRetries])]),
  );
  for (const other of others) expect(other).toEqual(first);
});

describe("an utterance", () => {
  test("means one thing, whatever its punctuation", () => {
    const keys = said.map(({ language, utterance }) => `${language} ${asHeard(utterance)}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("is letters, spaces, apostrophes and slots, and not long", () => {
    const odd = said.filter(({ utterance }) => !/^(?:[\p{L}\p{M}ー' -]|\{\w+\}){1,200}$/u.test(utterance));
    expect(odd).toEqual([]);
  });

  test("names only slots of its intent, set off by spaces", () => {
    const unknown = said.filter(({ utterance, slots }) =>
      slotsIn(utterance).some((name) => !slots.some((slot) => slot.name === name)),
    );
    const glued = said.filter(({ utterance }) => /\S\{|\}\S/.test(utterance));
    expect(unknown).toEqual([]);
    expect(glued).toEqual([]);
  });

  test("is in the language it is for", () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    const foreign = said.filter(
      ({ language, utterance }) => japanese.test(utterance) !== (language === "ja-JP"),
    );
    expect(foreign).toEqual([]);
  });
});
