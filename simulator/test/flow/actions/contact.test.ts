import { describe, expect, test } from "@jest/globals";
import { callTo, type SmallBlock, say } from "../small-flow.ts";

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
    { ok: "1", "": "2" },
    { ok: "1", more: "$.Attributes.big$.Attributes.big" },
  ])("all are set, or none", async (attributes) => {
    const call = await callTo(
      { ...set(attributes), told: say("Set"), error: say("Error $.Attributes.ok.") },
      {},
      { attributes: { big: "x".repeat(15_000) } },
    );
    expect(call.spoken).toEqual(["Error ."]);
  });

  test("one whose name reads as nothing is left out, and the others are set", async () => {
    const call = await callTo({
      ...set({ plan: "gold", "$.External.key0": "$.External.value0" }),
      told: say("$.Attributes.plan"),
    });
    expect(call.spoken).toEqual(["gold"]);
    expect(call.events).toContainEqual({
      type: "attributes-set",
      of: "contact",
      attributes: { plan: "gold" },
    });
  });

  test("which contact may be left out, as exports do", async () => {
    const call = await callTo({
      ...update("UpdateContactAttributes", { Attributes: { plan: "gold" } }),
      told: say("$.Attributes.plan"),
    });
    expect(call.spoken).toEqual(["gold"]);
  });

  test("those of the related contact are told, and are not this one's", async () => {
    const call = await callTo({
      ...update("UpdateContactAttributes", { Attributes: { plan: "gold" }, TargetContact: "Related" }),
      told: say("[$.Attributes.plan]"),
    });
    expect(call.spoken).toEqual(["[]"]);
    expect(call.events).toContainEqual({
      type: "attributes-set",
      of: "related",
      attributes: { plan: "gold" },
    });
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

  test.each(["$.Attributes.none", "english", "en_US"])(
    "%s is no language, and an error",
    async (LanguageCode) => {
      const call = await callTo({ ...set({ LanguageCode }), told: say("Set") });
      expect(call.spoken).toEqual(["Error"]);
    },
  );

  test.each(["de-DE", "cmn-CN", "en-GB-WLS", "es-419"])("%s is one", async (LanguageCode) => {
    const call = await callTo({ ...set({ LanguageCode }), told: say("$.LanguageCode") });
    expect(call.spoken).toEqual([LanguageCode]);
  });

  test("segment attributes can be read", async () => {
    const call = await callTo({
      ...set({ SegmentAttributes: { tier: "$.Channel", plan: { ValueString: "gold" } } }),
      told: say(
        "$.SegmentAttributes['tier'] $.SegmentAttributes['plan'] $.SegmentAttributes['connect:Subtype']",
      ),
    });
    expect(call.spoken).toEqual(["VOICE gold connect:Telephony"]);
  });

  test("what else exports set is told", async () => {
    const call = await callTo({
      ...update("UpdateContactData", {
        WisdomSessionArn: "session of $.ContactId",
        IsVoiceIdStreamingEnabled: "true",
      }),
      told: say("Set"),
    });
    const facts = { WisdomSessionArn: `session of ${call.contactId}`, IsVoiceIdStreamingEnabled: "true" };
    expect(call.events).toContainEqual({ type: "contact-set", facts });
  });

  test("what is set for the related contact is told, and is not this one's", async () => {
    const call = await callTo({
      ...update("UpdateContactData", { LanguageCode: "ja-JP", TargetContact: "Related" }),
      told: say("$.LanguageCode"),
    });
    expect(call.spoken).toEqual(["en-US"]);
    expect(call.events).toContainEqual({
      type: "contact-set",
      of: "related",
      facts: { LanguageCode: "ja-JP" },
    });
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

test("tags are set, with references in them", async () => {
  const call = await callTo({
    ...update("TagContact", { Tags: { team: "$.LanguageCode" } }),
    told: say("$.Tags.team"),
  });
  expect(call.events).toContainEqual({ type: "contact-set", facts: { team: "en-US" } });
  expect(call.spoken).toEqual(["en-US"]);
});

test.each(["UnTagContact", "UntagContact"])("tags can be taken off by %s", async (type) => {
  const call = await callTo({
    tag: { type: "TagContact", with: { Tags: { a: "1", b: "2" } }, next: "update" },
    ...update(type, { TagKeys: ["a"] }),
    told: say("$.Tags.a-$.Tags.b"),
  });
  expect(call.spoken).toEqual(["-2"]);
});

test("the system's tags cannot be set", async () => {
  await expect(
    callTo({ ...update("TagContact", { Tags: { "aws:x": "1" } }), told: say("x") }),
  ).rejects.toThrow("aws:");
});
