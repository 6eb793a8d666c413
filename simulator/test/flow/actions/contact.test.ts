import { describe, expect, test } from "@jest/globals";
import { branches, callTo, type SmallBlock, say } from "../small-flow.ts";

const error = { NoMatchingError: "error" };
const update = (
  type: string,
  parameters: Record<string, unknown>,
  errors: Record<string, string> = error,
) => ({
  update: { type, with: parameters, next: "told", errors } satisfies SmallBlock,
  error: say("Error"),
});

describe("UpdateContactAttributes", () => {
  const set = (Attributes: Record<string, string>) =>
    update("UpdateContactAttributes", { Attributes, TargetContact: "Current" });

  test("names and values may be read", async () => {
    const call = await callTo(
      {
        ...set({ "$.Attributes.key": "$.Attributes.value!", gone: "$.External.x" }),
        told: say("$.Attributes.colour, $.Attributes.gone."),
      },
      {},
      { attributes: { key: "colour", value: "red" } },
    );
    expect(call.spoken).toEqual(["red!, ."]);
    expect(call.events).toContainEqual({
      type: "attributes-set",
      of: "contact",
      attributes: { colour: "red!", gone: "" },
    });
  });

  test.each([
    { ok: "1", "a.b": "2" },
    { ok: "1", "$.Attributes.none": "2" },
    { ok: "1", more: "$.Attributes.big$.Attributes.big" },
  ])("all are set, or none", async (attributes) => {
    const call = await callTo(
      { ...set(attributes), told: say("Set"), error: say("Error $.Attributes.ok.") },
      {},
      { attributes: { big: "x".repeat(15_000) } },
    );
    expect(call.spoken).toEqual(["Error ."]);
  });

  test("there is no related contact", async () => {
    await expect(
      callTo({
        ...update("UpdateContactAttributes", { Attributes: {}, TargetContact: "Related" }),
        told: say("x"),
      }),
    ).rejects.toThrow('Parameters.TargetContact: must be "Current"');
  });
});

describe("UpdateFlowAttributes", () => {
  const set = (value: string, more = {}) =>
    update("UpdateFlowAttributes", { FlowAttributes: { greeting: { Value: value, ...more } } });

  test("sets values for the flow", async () => {
    const call = await callTo(
      { ...set("Hello $.Attributes.name"), told: say("$.FlowAttributes.greeting") },
      {},
      { attributes: { name: "Ada" } },
    );
    expect(call.spoken).toEqual(["Hello Ada"]);
    expect(call.events).toContainEqual(expect.objectContaining({ type: "attributes-set", of: "flow" }));
  });

  test("may be told that they are texts", async () => {
    const call = await callTo({
      ...set("Hello", { Type: "String" }),
      told: say("$.FlowAttributes.greeting"),
    });
    expect(call.spoken).toEqual(["Hello"]);
  });

  test("too much is an error", async () => {
    const call = await callTo({ ...set("x".repeat(33_000)), told: say("Set") });
    expect(call.spoken).toEqual(["Error"]);
  });
});

describe("UpdateContactData", () => {
  const set = (data: Record<string, unknown>) =>
    update("UpdateContactData", { ...data, TargetContact: "Current" });

  test("sets the language, and what else there is", async () => {
    const call = await callTo({
      ...set({
        LanguageCode: "ja-JP",
        CustomerId: "$.ContactId",
        Name: "Case",
        Description: "D",
        References: { site: { Type: "URL", Value: "https://$.LanguageCode" } },
      }),
      told: say("$.LanguageCode $.Name $.Description $.References.site.Value"),
    });
    expect(call.events).toContainEqual(
      expect.objectContaining({ type: "said", text: "ja-JP Case D https://en-US", language: "ja-JP" }),
    );
  });

  test("no language is an error", async () => {
    const call = await callTo({ ...set({ LanguageCode: "$.Attributes.none" }), told: say("Set") });
    expect(call.spoken).toEqual(["Error"]);
  });
});

describe("UpdateContactTextToSpeechVoice", () => {
  const voice = (TextToSpeechVoice: string) =>
    update("UpdateContactTextToSpeechVoice", {
      TextToSpeechVoice,
      TextToSpeechEngine: "Neural",
      TextToSpeechStyle: "None",
    });

  test("speaks in that voice, Joanna's before", async () => {
    const call = await callTo({
      before: say("x", "update"),
      ...voice("Takumi"),
      told: say("$.TextToSpeechVoiceId"),
    });
    expect(call.events.flatMap((event) => (event.type === "said" ? [event.voice] : []))).toEqual([
      "Joanna",
      "Takumi",
    ]);
    expect(call.spoken).toEqual(["x", "Takumi"]);
  });

  test("no voice is an error", async () => {
    expect((await callTo({ ...voice("$.Attributes.none"), told: say("Set") })).spoken).toEqual(["Error"]);
  });
});

test.each<
  [
    type: string,
    parameters: Record<string, unknown>,
    errors: Record<string, string>,
    facts: Record<string, string>,
  ]
>([
  ["UpdateFlowLoggingBehavior", { FlowLoggingBehavior: "Disabled" }, {}, { FlowLoggingBehavior: "Disabled" }],
  [
    "UpdateContactRecordingBehavior",
    {
      RecordingBehavior: { RecordedParticipants: ["Agent", "Customer"] },
      AnalyticsBehavior: { Enabled: "True" },
    },
    {},
    { RecordedParticipants: "Agent, Customer" },
  ],
  [
    "UpdateContactRecordingAndAnalyticsBehavior",
    { VoiceBehavior: { VoiceRecordingBehavior: { RecordedParticipants: ["Agent"] } } },
    { ...error, ChannelMismatch: "failed" },
    { RecordedParticipants: "Agent" },
  ],
  ["UpdateContactRoutingBehavior", { QueuePriority: "1" }, {}, { QueuePriority: "1" }],
  [
    "UpdateContactRoutingBehavior",
    { QueueTimeAdjustmentSeconds: "-60" },
    {},
    { QueueTimeAdjustmentSeconds: "-60" },
  ],
  ["TagContact", { Tags: { team: "$.LanguageCode" } }, {}, { team: "en-US" }],
])("%s is noted: %j", async (type, parameters, errors, facts) => {
  const call = await callTo({ ...update(type, parameters, errors), told: say("Noted") });
  expect(call.events).toContainEqual({ type: "contact-set", facts });
  expect(call.spoken).toEqual(["Noted"]);
});

test("what is set for chats is another channel's", async () => {
  const call = await callTo({
    ...update(
      "UpdateContactRecordingAndAnalyticsBehavior",
      { ChatBehavior: { ChatAnalyticsBehavior: {} } },
      { ...error, ChannelMismatch: "failed" },
    ),
    told: say("Noted"),
  });
  expect(branches(call)[0]).toBe("update: ChannelMismatch");
});

test("tags can be taken off", async () => {
  const call = await callTo({
    tag: { type: "TagContact", with: { Tags: { a: "1", b: "2" } }, next: "update" },
    ...update("UnTagContact", { TagKeys: ["a"] }),
    told: say("$.Tags.a-$.Tags.b"),
  });
  expect(call.spoken).toEqual(["-2"]);
});

test("the system's tags cannot be set", async () => {
  await expect(
    callTo({ ...update("TagContact", { Tags: { "aws:x": "1" } }), told: say("x") }),
  ).rejects.toThrow("aws:");
});
