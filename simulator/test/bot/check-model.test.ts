import { expect, test } from "@jest/globals";
import type { WrittenBotModel } from "../../bot/bot-model.ts";
import { BotUnreadable, lexBot } from "../../index.ts";
import { bookRoom, hotel, slot, step, type WrittenIntent } from "./conversations/hotel.ts";

function problemsOf(definition: WrittenBotModel): readonly string[] {
  try {
    lexBot({ definition, clock: { now: () => new Date(0) }, ids: () => "1" });
    return [];
  } catch (error) {
    if (error instanceof BotUnreadable) return error.problems;
    throw error;
  }
}

const asking = (more: Partial<WrittenIntent>): WrittenBotModel => hotel({ name: "Ask", ...more });
const at = "locale en_US, intent Ask";

test("a bot that can be run has no problems", () => {
  expect(problemsOf(hotel(bookRoom))).toEqual([]);
});

test.each<[string, Partial<WrittenIntent>, string]>([
  [
    "an intent that another service answers",
    { parentIntentSignature: "AMAZON.QnAIntent" },
    `${at}: AMAZON.QnAIntent is answered by another service of AWS, which is not simulated (Bedrock)`,
  ],
  [
    "a search in Kendra",
    { kendraConfiguration: { kendraIndex: "arn" } },
    `${at}: kendraConfiguration asks another service, which is not simulated`,
  ],
  [
    "a built-in intent that Lex V2 has not",
    { parentIntentSignature: "AMAZON.YesIntent" },
    `${at}: the built-in intent AMAZON.YesIntent is not known; known are AMAZON.FallbackIntent, AMAZON.CancelIntent, AMAZON.HelpIntent, AMAZON.PauseIntent, AMAZON.RepeatIntent, AMAZON.ResumeIntent, AMAZON.StartOverIntent, AMAZON.StopIntent`,
  ],
  [
    "a sample with a slot that is none",
    { sampleUtterances: [{ utterance: "in {Town}" }] },
    `${at}: the sample utterance "in {Town}" names Town, which is no slot of the intent`,
  ],
  [
    "a required slot that nobody asks for",
    {
      slots: [
        { ...slot("Town", "AMAZON.City", ""), valueElicitationSetting: { slotConstraint: "Required" } },
      ],
    },
    `${at}, slot Town: a required slot needs a promptSpecification`,
  ],
  [
    "a condition",
    {
      initialResponseSetting: {
        conditional: {
          conditionalBranches: [
            { name: "Odd", condition: { expressionString: "fn.IS_NULL({Town})" }, nextStep: {} },
          ],
          defaultBranch: {},
        },
      },
    },
    `${at}, initialResponseSetting.conditional.conditionalBranches.Odd.condition: the condition fn.IS_NULL({Town}) is not one that Lex documents: fn.IS_NULL is not known; known are fn.IS_SET, fn.COUNT, fn.LENGTH`,
  ],
  [
    "a step to an intent",
    { initialResponseSetting: { nextStep: { ...step("StartIntent"), intent: { name: "Nowhere" } } } },
    `${at}, initialResponseSetting.nextStep: leads to intent Nowhere, which the locale has not`,
  ],
  [
    "a step to a slot",
    { intentClosingSetting: { nextStep: step("ElicitSlot", { slotToElicit: "Town" }) } },
    `${at}, intentClosingSetting.nextStep: asks for slot Town, which intent Ask has not`,
  ],
])("%s is refused by name", (_, intent, problem) => {
  expect(problemsOf(asking(intent))).toEqual([problem]);
});

test("slot types that are grammars or composites are refused by name", () => {
  const [locale] = hotel().botLocales ?? [];
  if (!locale) throw new Error("the hotel has a locale");
  const slotTypes = [
    { name: "Spoken", externalSourceSetting: { grammarSlotTypeSetting: {} } },
    { name: "Address", compositeSlotTypeSetting: { subSlots: [] } },
    { name: "Odd", parentSlotTypeSignature: "AMAZON.Planet" },
  ];
  expect(problemsOf({ ...hotel(), botLocales: [{ ...locale, slotTypes }] })).toEqual([
    "locale en_US, slot type Spoken: grammars (externalSourceSetting) are not simulated",
    "locale en_US, slot type Address: composite slot types are not simulated",
    expect.stringContaining("slot type Odd: its parent AMAZON.Planet is not known here; known are "),
  ]);
});

test("a bot without a fallback intent, or of another shape, says so", () => {
  const [locale] = hotel().botLocales ?? [];
  if (!locale) throw new Error("the hotel has a locale");
  expect(problemsOf({ ...hotel(), botLocales: [{ ...locale, intents: [] }] })).toEqual([
    "locale en_US: needs one intent with the parent AMAZON.FallbackIntent",
  ]);
  const odd = { ...hotel(), botLocales: [{ ...locale, mood: "good" }] };
  expect(problemsOf(odd)).toEqual([expect.stringContaining("botLocales.0: ")]);
});
