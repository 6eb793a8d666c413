import { describe, expect, test } from "@jest/globals";
import { hotel, says, slot, step, utterances, type WrittenIntent } from "./hotel.ts";
import { talk } from "./talk.ts";

const when = (name: string, expressionString: string, response: string, nextStep: object) => ({
  ...{ name, condition: { expressionString }, response: says(response) },
  nextStep,
});

/** Lends bicycles to guests who are old enough. */
const lendBicycle: WrittenIntent = {
  name: "LendBicycle",
  sampleUtterances: utterances("lend me a bicycle", "a bicycle please"),
  initialResponseSetting: {
    initialResponse: says("With pleasure."),
    nextStep: {
      ...step("ElicitSlot", { slotToElicit: "Age" }),
      sessionAttributes: [{ key: "desk", value: "bikes" }],
    },
  },
  slots: [
    slot("Age", "AMAZON.Number", "How old are you?", {
      slotCaptureSetting: {
        captureConditional: {
          conditionalBranches: [
            when(
              "TooYoung",
              '{Age} < 14 AND [desk] = "bikes"',
              "Too young, at {Age}.",
              step("EndConversation"),
            ),
            when("Old", "{Age} > 80", "A tandem then?", step("ElicitIntent")),
          ],
          defaultBranch: { nextStep: step("ElicitSlot", { slotToElicit: "Colour" }) },
        },
        failureResponse: says("Let us leave the age."),
        failureNextStep: step("ElicitSlot", { slotToElicit: "Colour" }),
      },
    }),
    slot("Colour", "RoomKinds", "Which one?", {
      slotCaptureSetting: {
        captureResponse: says("The {Colour} one."),
        captureNextStep: step("CloseIntent"),
      },
    }),
  ],
  intentClosingSetting: { closingResponse: says("Have a good ride.") },
};

describe("conditions and next steps", () => {
  const call = () => talk(hotel(lendBicycle));

  test("lead through the conversation", async () => {
    expect(await call().hears("lend me a bicycle", "30", "sea")).toEqual([
      "With pleasure. How old are you?",
      "Which one?",
      "The sea one. Have a good ride.",
    ]);
    expect(await call().ends("lend me a bicycle", "30", "sea")).toMatchObject({ intentState: "Fulfilled" });
  });

  test("end it", async () => {
    expect(await call().hears("lend me a bicycle", "12")).toContain("Too young, at 12.");
    expect(await call().ends("lend me a bicycle", "12")).toMatchObject({ intentState: "InProgress" });
  });

  test("wait for any intent", async () => {
    expect(await call().hears("lend me a bicycle", "90", "lend me a bicycle")).toEqual([
      "With pleasure. How old are you?",
      "A tandem then?",
      "With pleasure. How old are you?",
    ]);
  });

  test("follow a slot that was given up", async () => {
    expect(await call().hears("lend me a bicycle", "hm", "hm", "hm")).toContain(
      "Let us leave the age. Which one?",
    );
  });

  test("set attributes", async () => {
    expect((await call().turn("lend me a bicycle")).sessionAttributes).toEqual({ desk: "bikes" });
  });

  test("lead to another intent, with its slots set", async () => {
    const hand = (suppressNextMessage: boolean): WrittenIntent => ({
      name: "Rides",
      sampleUtterances: utterances("what can I ride"),
      slots: [],
      initialResponseSetting: {
        nextStep: {
          ...step("StartIntent", { suppressNextMessage }),
          intent: {
            name: "LendBicycle",
            slots: [{ slotName: "Age", slotValueOverride: { value: { interpretedValue: "[age]" } } }],
          },
        },
      },
    });
    const attributes = { age: "20" };
    expect(await talk(hotel(lendBicycle, hand(false)), { attributes }).hears("what can I ride")).toEqual([
      "With pleasure. Which one?",
    ]);
    expect(await talk(hotel(lendBicycle, hand(true)), { attributes }).hears("what can I ride")).toEqual([
      "Which one?",
    ]);
    expect(await talk(hotel(lendBicycle, hand(true))).hears("what can I ride")).toEqual(["How old are you?"]);
  });

  test("that lead in a circle fail the turn", async () => {
    const circle: WrittenIntent = {
      name: "Circle",
      sampleUtterances: utterances("round and round"),
      initialResponseSetting: { nextStep: step("StartIntent") },
    };
    expect(await talk(hotel(circle)).turn("round and round")).toMatchObject({
      closed: { intentName: "Circle", intentState: "Failed" },
      failure: "the bot took 100 steps in intent Circle and never waited",
    });
  });
});
