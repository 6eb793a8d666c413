import { expect, test } from "@jest/globals";
import { lexBot, type WrittenBotModel } from "../../../index.ts";

/** A bot that asks for one thing of this type. */
const asking = (slotTypeName: string): WrittenBotModel => ({
  ...{ name: "Feedback", idleSessionTtlInSeconds: 300 },
  botLocales: [
    {
      ...{ localeId: "en_US", nluConfidenceThreshold: 0.4 },
      intents: [
        {
          name: "GiveFeedback",
          sampleUtterances: [{ utterance: "I have a remark" }],
          slots: [
            {
              ...{ name: "Remark", slotTypeName },
              valueElicitationSetting: {
                slotConstraint: "Required",
                promptSpecification: {
                  maxRetries: 1,
                  messageGroupsList: [{ message: { plainTextMessage: { value: "Please" } } }],
                },
              },
            },
          ],
        },
        { name: "SpeakToAgent", sampleUtterances: [{ utterance: "give me an agent" }] },
        { name: "FallbackIntent", parentIntentSignature: "AMAZON.FallbackIntent" },
      ],
    },
  ],
});

async function closedBy(slotTypeName: string, answer: string) {
  const open = lexBot({
    ...{ definition: asking(slotTypeName), ids: () => "1" },
    clock: { now: () => new Date("2026-11-24T10:00:00Z") },
  });
  const session = open({ sessionId: "1", localeId: "en_US", sessionAttributes: {} });
  await session.turn({ kind: "speech", text: "I have a remark" });
  return (await session.turn({ kind: "speech", text: answer })).closed;
}

test("free text is taken whole, even where it is what another intent wants to hear", async () => {
  expect(await closedBy("AMAZON.FreeFormInput", "Give me an agent")).toMatchObject({
    ...{ intentName: "GiveFeedback", slots: { Remark: "Give me an agent" } },
  });
});

test("a name is not: another intent that is certain comes first", async () => {
  expect(await closedBy("AMAZON.FirstName", "Give me an agent")).toMatchObject({
    intentName: "SpeakToAgent",
  });
  expect(await closedBy("AMAZON.FirstName", "my name is Grace")).toMatchObject({
    slots: { Remark: "Grace" },
  });
});

test.each([
  ["AMAZON.Number", "there were twenty two of them", "22"],
  ["AMAZON.Time", "at half past nine pm please", "21:30"],
  ["AMAZON.Duration", "it took me three days", "P3D"],
  ["AMAZON.EmailAddress", "it is jo at example dot com", "jo@example.com"],
  ["AMAZON.Country", "I am calling from New Zealand", "New Zealand"],
])("%s is found among other words of an answer: %p", async (type, answer, value) => {
  expect(await closedBy(type, answer)).toMatchObject({ slots: { Remark: value } });
});
