import type { NextStepModel, WrittenBotModel } from "../../../bot/bot-model.ts";

type WrittenLocale = NonNullable<WrittenBotModel["botLocales"]>[number];
export type WrittenIntent = NonNullable<WrittenLocale["intents"]>[number];
export type WrittenSlot = NonNullable<WrittenIntent["slots"]>[number];

export const says = (...variations: readonly [string, ...string[]]) => {
  const [first, ...others] = variations.map((value) => ({ plainTextMessage: { value } }));
  return { messageGroupsList: [{ message: first ?? {}, variations: others }] };
};

export const asks = (question: string, maxRetries = 2) => ({ ...says(question), maxRetries });

export const slot = (
  name: string,
  slotTypeName: string,
  question: string,
  more: Partial<WrittenSlot["valueElicitationSetting"]> = {},
): WrittenSlot => ({
  name,
  slotTypeName,
  valueElicitationSetting: { slotConstraint: "Required", promptSpecification: asks(question), ...more },
});

export const utterances = (...texts: readonly string[]) => texts.map((utterance) => ({ utterance }));

type Action = NonNullable<NextStepModel["dialogAction"]>;

export const step = (type: Action["type"], more: Partial<Action> = {}) => ({
  dialogAction: { type, ...more },
});

export const bookRoom: WrittenIntent = {
  name: "BookRoom",
  sampleUtterances: utterances(
    "I would like to book a room",
    "book a {RoomKind} room for {Nights} nights",
    "a room from {Arrival}",
    "I need a {RoomKind} room in {Town}",
  ),
  // Asked for in another order than written down.
  slots: [
    slot("RoomKind", "RoomKinds", "A garden room or a sea room?", {
      sampleUtterances: utterances("one with {RoomKind} view", "the {RoomKind} one please"),
    }),
    slot("Nights", "AMAZON.Number", "How many nights?"),
    slot("Arrival", "AMAZON.Date", "When do you arrive?"),
    slot("Town", "AMAZON.City", "In which town?", { slotConstraint: "Optional" }),
  ],
  slotPriorities: [
    { priority: 3, slotName: "RoomKind" },
    { priority: 1, slotName: "Arrival" },
    { priority: 2, slotName: "Nights" },
  ],
  intentConfirmationSetting: {
    promptSpecification: asks("A {RoomKind} room for {Nights} nights from {Arrival}, [guest]?", 1),
    declinationResponse: says("Then I have booked nothing."),
    failureResponse: says("I did not get that."),
  },
  fulfillmentCodeHook: {
    enabled: false,
    isActive: true,
    postFulfillmentStatusSpecification: { successResponse: says("It is booked.") },
  },
  intentClosingSetting: { closingResponse: says("See you at the sea.") },
  outputContexts: [{ name: "room_booked", timeToLiveInSeconds: 60, turnsToLive: 2 }],
};

export const orderBreakfast: WrittenIntent = {
  name: "OrderBreakfast",
  sampleUtterances: utterances("I want breakfast with it", "order breakfast"),
  inputContexts: [{ name: "room_booked" }],
  slots: [
    slot("Days", "AMAZON.Number", "For how many days?", {
      defaultValueSpecification: {
        defaultValueList: [{ defaultValue: "#room_booked.Nights" }, { defaultValue: "[days]" }],
      },
    }),
  ],
};

const fallback: WrittenIntent = {
  name: "FallbackIntent",
  parentIntentSignature: "AMAZON.FallbackIntent",
  intentClosingSetting: { closingResponse: says("I did not understand.") },
};

/** The small hotel by the sea: a bot without a code hook. */
export const hotel = (...intents: readonly WrittenIntent[]): WrittenBotModel => ({
  name: "SeaHotel",
  idleSessionTtlInSeconds: 300,
  botLocales: [
    {
      localeId: "en_US",
      nluConfidenceThreshold: 0.4,
      intents: [...intents, fallback],
      slotTypes: [
        {
          name: "RoomKinds",
          slotTypeValues: [
            { sampleValue: { value: "garden" }, synonyms: [{ value: "courtyard" }] },
            { sampleValue: { value: "sea" }, synonyms: [{ value: "ocean" }, { value: "water front" }] },
          ],
          valueSelectionSetting: { resolutionStrategy: "TOP_RESOLUTION" },
        },
      ],
    },
  ],
});
