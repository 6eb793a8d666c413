import { describe, expect, test } from "@jest/globals";
import { type LexEvent, lexBot } from "../../../index.ts";
import { bookRoom, hotel, orderBreakfast, says, slot } from "./hotel.ts";
import { talk } from "./talk.ts";

const attributes = { guest: "Ms Marlow" };

describe("a bot that leads the conversation itself", () => {
  test("asks by priority, confirms with the values, and closes", async () => {
    const call = talk(hotel(bookRoom), { attributes });
    expect(await call.hears("I'd like to book a room", "tomorrow", "three", "ocean", "yes")).toEqual([
      "When do you arrive?",
      "How many nights?",
      "A garden room or a sea room?",
      "A sea room for 3 nights from 2026-11-25, Ms Marlow?",
      "It is booked. See you at the sea.",
    ]);
  });

  test("hands over what it heard", async () => {
    const call = talk(hotel(bookRoom));
    expect(await call.ends("book a courtyard room for 2 nights", "on Friday", "yes")).toEqual({
      intentName: "BookRoom",
      intentState: "Fulfilled",
      slots: { RoomKind: "garden", Nights: "2", Arrival: "2026-11-27" },
    });
  });

  test("takes several slots of one sentence, optional ones too, even names that are on no list", async () => {
    const call = talk(hotel(bookRoom));
    expect(await call.hears("I need a sea room in Little Haven", "today", "1")).toEqual([
      ...["When do you arrive?", "How many nights?", "A sea room for 1 nights from 2026-11-24, [guest]?"],
    ]);
    expect((await call.ends("yes"))?.slots).toMatchObject({ RoomKind: "sea", Town: "Little Haven" });
  });

  test.each(["one with ocean view", "the courtyard one please", "a sea room"])(
    "understands a slot by its own samples: %s",
    async (said) => {
      const call = talk(hotel(bookRoom));
      await call.hears("book a room", "tomorrow", "3");
      expect(await call.hears(said)).toEqual([expect.stringContaining("for 3 nights")]);
    },
  );

  test("asks again as often as it may, then falls back", async () => {
    const call = talk(hotel(bookRoom));
    expect(await call.hears("book a room", "purple", "", "purple")).toEqual([
      "When do you arrive?",
      "When do you arrive?",
      "When do you arrive?",
      "I did not understand.",
    ]);
  });

  test("a number may be pressed", async () => {
    const call = talk(hotel(bookRoom));
    expect(await call.hears("book a room", "tomorrow", "[12#]")).toContain("A garden room or a sea room?");
  });
});

describe("the confirmation", () => {
  const confirming = ["book a sea room for 2 nights", "tomorrow"] as const;

  test("declined, the intent has failed", async () => {
    const call = talk(hotel(bookRoom));
    expect(await call.hears(...confirming, "no")).toContain("Then I have booked nothing.");
    expect(await call.ends(...confirming, "no")).toMatchObject({
      intentName: "BookRoom",
      intentState: "Failed",
    });
  });

  test("not understood, is asked again, then falls back", async () => {
    const call = talk(hotel(bookRoom));
    const question = "A sea room for 2 nights from 2026-11-25, [guest]?";
    expect(await call.hears(...confirming, "hm", "hm")).toEqual([
      "When do you arrive?",
      question,
      question,
      "I did not get that. I did not understand.",
    ]);
  });

  test("declined, may ask for a slot again", async () => {
    const again = {
      ...bookRoom,
      intentConfirmationSetting: {
        ...bookRoom.intentConfirmationSetting,
        declinationResponse: says("Then again."),
        declinationNextStep: {
          dialogAction: { type: "ElicitSlot" as const, slotToElicit: "Nights" },
          intent: { slots: [{ slotName: "Nights" }] },
        },
      },
    };
    const call = talk(hotel(again));
    expect(await call.hears(...confirming, "no", "five", "yes")).toEqual([
      "When do you arrive?",
      expect.stringContaining("for 2 nights"),
      "Then again. How many nights?",
      expect.stringContaining("for 5 nights"),
      "It is booked. See you at the sea.",
    ]);
  });

  test("inactive, is not asked", async () => {
    const silent = { ...bookRoom.intentConfirmationSetting, isActive: false };
    const call = talk(hotel({ ...bookRoom, intentConfirmationSetting: silent }));
    expect(await call.hears(...confirming)).toContain("It is booked. See you at the sea.");
  });
});

describe("contexts", () => {
  const booked = ["book a sea room for 2 nights", "tomorrow", "yes"] as const;
  const given = () => talk(hotel(bookRoom, orderBreakfast));

  test("an intent that wants one is not heard before", async () => {
    expect(await given().ends("order breakfast")).toMatchObject({ intentName: "FallbackIntent" });
  });

  test("active, it is, and has its slots from there", async () => {
    expect(await given().ends(...booked, "order breakfast")).toEqual({
      intentName: "OrderBreakfast",
      intentState: "ReadyForFulfillment",
      slots: { Days: "2" },
    });
  });

  test.each([
    [["mm"], 0, "OrderBreakfast"],
    [["mm", "mm"], 0, "FallbackIntent"],
    [[], 59, "OrderBreakfast"],
    [[], 60, "FallbackIntent"],
  ] as const)("after %p and %d seconds it is %s", async (between, seconds, intentName) => {
    const call = given();
    await call.hears(...booked, ...between);
    call.wait(seconds);
    expect(await call.ends("order breakfast")).toMatchObject({ intentName });
  });
});

describe("built-in intents", () => {
  const help = {
    name: "Help",
    parentIntentSignature: "AMAZON.HelpIntent",
    intentClosingSetting: { closingResponse: says("I book rooms.") },
  };

  test("are understood by what callers say for them", async () => {
    const call = talk(hotel(bookRoom, help));
    expect(await call.hears("help me", "can you help me please")).toEqual(["I book rooms.", "I book rooms."]);
    expect(await call.ends("help")).toEqual({
      ...{ intentName: "Help", intentState: "ReadyForFulfillment", slots: {} },
    });
  });

  test("in the middle of a question, too", async () => {
    expect(await talk(hotel(bookRoom, help)).hears("book a room", "help")).toEqual([
      ...["When do you arrive?", "I book rooms."],
    ]);
  });
});

describe("a slot of several values", () => {
  const request = {
    name: "Request",
    sampleUtterances: [{ utterance: "show me {Rooms} rooms" }, { utterance: "I want to see rooms" }],
    slots: [
      { ...slot("Rooms", "RoomKinds", "Which?"), multipleValuesSetting: { allowMultipleValues: true } },
    ],
    intentClosingSetting: { closingResponse: says("Here are the {Rooms} rooms.") },
  };

  test.each([
    [["show me garden and ocean rooms"], "Here are the garden and ocean rooms."],
    [["I want to see rooms", "ocean, garden"], "Here are the ocean, garden rooms."],
    [["I want to see rooms", "sea"], "Here are the sea rooms."],
  ])("holds them all: %p", async (said, answer) => {
    expect((await talk(hotel(request)).hears(...said)).at(-1)).toBe(answer);
  });
});

test("in a chat words are typed", async () => {
  const events: LexEvent[] = [];
  const open = lexBot({
    ...{ definition: hotel({ ...bookRoom, dialogCodeHook: { enabled: true } }), ids: () => "1" },
    clock: { now: () => new Date(0) },
    codeHook: (event) => {
      events.push(event);
      return { sessionState: { dialogAction: { type: "Delegate" } } };
    },
  });
  const session = open({ sessionId: "1", localeId: "en_US", sessionAttributes: {} });
  await session.turn({ kind: "speech", text: "book a room", written: true });
  expect(events[0]).toMatchObject({
    inputMode: "Text",
    requestAttributes: { "x-amz-lex:channels:platform": "Connect Chat" },
    transcriptions: [{ transcription: "book a room" }],
  });
});
