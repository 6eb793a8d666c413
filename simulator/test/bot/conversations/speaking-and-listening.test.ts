import { describe, expect, test } from "@jest/globals";
import { asks, bookRoom, hotel, says, slot, utterances, type WrittenIntent } from "./hotel.ts";
import { talk } from "./talk.ts";

describe("what the bot says", () => {
  const greet: WrittenIntent = {
    name: "Greet",
    sampleUtterances: utterances("good morning"),
    intentClosingSetting: { closingResponse: says("Good morning.", "Hello.", "Hi.") },
  };

  test.each([
    [0, "Good morning."],
    [0.5, "Hello."],
    [0.99, "Hi."],
  ])("is the variation that chance (%d) has it: %s", async (chance, answer) => {
    expect(await talk(hotel(greet), { random: () => chance }).hears("good morning")).toEqual([answer]);
  });

  test("goes through the variations in order where the bot wants it so", async () => {
    const prompt = { ...says("Which?", "Pardon?", "Once more?"), maxRetries: 3 };
    const choose: WrittenIntent = {
      name: "Choose",
      sampleUtterances: utterances("let me choose"),
      slots: [
        slot("Kind", "RoomKinds", "", {
          promptSpecification: { ...prompt, messageSelectionStrategy: "Ordered" },
        }),
      ],
    };
    expect(await talk(hotel(choose)).hears("let me choose", "hm", "hm", "hm")).toEqual([
      ...["Which?", "Pardon?", "Once more?", "Which?"],
    ]);
  });
});

describe("how the bot listens", () => {
  const attempt = (allowDtmfInput: boolean) => ({
    allowInterrupt: false,
    allowedInputTypes: { allowAudioInput: true, allowDtmfInput },
    audioAndDtmfInputSpecification: {
      startTimeoutMs: 7000,
      dtmfSpecification: { deletionCharacter: "0", endCharacter: "*", endTimeoutMs: 9000, maxLength: 4 },
    },
  });
  const pay: WrittenIntent = {
    name: "Pay",
    sampleUtterances: utterances("I want to pay"),
    slots: [
      slot("Pin", "AMAZON.Number", "Your number?", {
        promptSpecification: {
          ...asks("Your number?", 2),
          promptAttemptsSpecification: { Initial: attempt(true), Retry1: attempt(false) },
        },
      }),
    ],
  };
  const end = async (keys: string, attributes = {}) =>
    (await talk(hotel(pay), { attributes }).ends("I want to pay", keys))?.slots["Pin"];

  test.each([
    ["[12*34]", "12"],
    ["[123456]", "1234"],
    ["[120]", undefined],
  ])("%s is %p", async (keys, pin) => {
    expect(await end(keys)).toBe(pin);
  });

  test("session attributes win, the nearest first", async () => {
    const attributes = {
      "x-amz-lex:dtmf:max-length:*:*": "2",
      "x-amz-lex:dtmf:max-length:Pay:Pin": "3",
    };
    expect(await end("[123456]", attributes)).toBe("123");
  });

  test("an attempt may take no keys", async () => {
    const call = talk(hotel(pay));
    expect(await call.hears("I want to pay", "hm", "[12*]", "[12#]")).toEqual([
      ...["Your number?", "Your number?", "Your number?", ""],
    ]);
  });

  test("is a fact of the turn, where it is not as usual", async () => {
    const call = talk(hotel(pay));
    expect((await call.turn("I want to pay")).listening).toMatchObject({
      allowInterrupt: false,
      audio: { startTimeoutMs: 7000, endTimeoutMs: 600 },
      dtmf: { endCharacter: "*", maxLength: 4 },
    });
    expect((await talk(hotel(bookRoom)).turn("book a room")).listening).toBeUndefined();
  });
});
