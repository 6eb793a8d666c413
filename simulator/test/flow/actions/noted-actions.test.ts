import { describe, expect, test } from "@jest/globals";
import type { CallOptions, LineSettings } from "../../../index.ts";
import { branches, callTo, type SmallBlock, say } from "../small-flow.ts";

const ids: Pick<LineSettings, "newId"> = { newId: () => "id-1" };

function noted(
  type: string,
  parameters: SmallBlock["with"] = {},
  rest: Partial<SmallBlock> = {},
): Readonly<Record<string, SmallBlock>> {
  const errors = { NoMatchingError: "error", ...rest.errors };
  return {
    it: { type, with: parameters, next: "told", ...rest, errors },
    told: say("$.Case.case_id$.Customer.ProfileId$.Task.ContactId$.Wisdom.SessionArn."),
    error: say("Error"),
    other: say("Other"),
  };
}

const called = (
  blocks: ReturnType<typeof noted>,
  settings: Omit<LineSettings, "flow"> = {},
  options: Partial<CallOptions> = {},
) => callTo(blocks, { ...ids, ...settings }, options);

describe("an action without any effect", () => {
  test("is told with its parameters as they are read, and succeeds", async () => {
    const call = await called(
      noted("CreateTask", { Name: "Call $.CustomerEndpoint.Address", References: { a: ["$.Channel", 1] } }),
    );
    expect(call.events).toContainEqual({
      type: "noted",
      action: "CreateTask",
      parameters: { Name: "Call +819012345678", References: { a: ["VOICE", 1] } },
    });
    expect(branches(call)[0]).toBe("it: NextAction");
  });

  test("takes parameters that the guide does not know", async () => {
    const call = await called(noted("UpdateContactRecordingBehavior", { Unheard: { of: "x" } }));
    expect(call.spoken).toEqual(["."]);
  });

  test("fails when an outage says so", async () => {
    const outage = ({ action }: { readonly action: string }) =>
      action === "GetCustomerProfile" ? "NoneFoundError" : undefined;
    const call = await called(noted("GetCustomerProfile", {}, { errors: { NoneFoundError: "other" } }), {
      outage,
    });
    expect(call.spoken).toEqual(["Other"]);
  });

  test.each([
    "CompleteOutboundCall",
    "UpdateContactRecordingBehavior",
    "UpdateContactRoutingBehavior",
    "UpdateFlowLoggingBehavior",
  ])("%s needs no way for an error", async (type) => {
    const { it, ...others } = noted(type);
    const call = await called({ it: { type, next: it?.next ?? "" }, ...others });
    expect(call.spoken).toEqual(["."]);
  });

  test("any other needs one", async () => {
    await expect(called({ it: { type: "CreateCase", next: "bye" } })).rejects.toThrow(
      "block it (CreateCase): the error NoMatchingError has to lead somewhere",
    );
  });

  test("has its own errors, and no others", async () => {
    await expect(called(noted("CreateCase", {}, { errors: { NoneFound: "other" } }))).rejects.toThrow(
      "block it (CreateCase): it knows no error NoneFound",
    );
  });

  test("takes no conditions, unless it has a result", async () => {
    await expect(called(noted("CreateCase", {}, { when: { "Equals 1": "other" } }))).rejects.toThrow(
      "block it (CreateCase): it takes no conditions",
    );
  });
});

test.each([
  "CreateCase",
  "CreateCustomerProfile",
  "CreateTask",
  "CreateWisdomSession",
  "GetCase",
  "GetCustomerProfile",
])("%s gives an id to read", async (type) => {
  expect((await called(noted(type))).spoken).toEqual(["id-1."]);
});

describe("an action with a result goes the way of success", () => {
  test.each([
    ["CheckOutboundCallStatus", { "Equals VoicemailBeep": "error", "Equals CallAnswered": "other" }],
    ["CheckVoiceId", { "Equals NotEnrolled": "error", "Equals Enrolled": "other" }],
    ["CheckVoiceId", { "Equals NotAuthenticated": "error", "Equals Authenticated": "other" }],
    ["CheckVoiceId", { "Equals HighRisk": "error", "Equals LowRisk": "other" }],
  ])("%s: %j", async (type, when) => {
    expect((await called(noted(type, {}, { when }))).spoken).toEqual(["Other"]);
  });

  test("or to the next block, where it has no branch of its own", async () => {
    const call = await called(noted("CheckVoiceId", {}, { when: { "Equals OptedOut": "other" } }));
    expect(branches(call)[0]).toBe("it: NextAction");
  });
});

describe("an action for other channels", () => {
  const ChannelMismatch = "other";

  test.each<[type: string, channel: "VOICE" | "CHAT" | "EMAIL"]>([
    ["AuthenticateParticipant", "CHAT"],
    ["CreatePersistentContactAssociation", "CHAT"],
    ["LoadContactContent", "EMAIL"],
    ["StartVoiceIdStream", "VOICE"],
    ["UpdateContactMediaStreamingBehavior", "VOICE"],
    ["UpdatePreviousContactParticipantState", "VOICE"],
  ])("%s is for %s, and an error elsewhere", async (type, channel) => {
    expect((await called(noted(type), {}, { channel })).spoken).toEqual(["."]);
    const elsewhere = channel === "VOICE" ? "CHAT" : "VOICE";
    expect((await called(noted(type), {}, { channel: elsewhere })).spoken).toEqual(["Error"]);
  });

  test.each<[parameters: object, channel: "VOICE" | "CHAT", spoken: string]>([
    [{ VoiceBehavior: {} }, "VOICE", "."],
    [{ VoiceBehavior: {} }, "CHAT", "Other"],
    [{ ChatBehavior: {} }, "CHAT", "."],
    [{ ChatBehavior: {} }, "VOICE", "Other"],
    [{ ScreenRecordingBehavior: {} }, "VOICE", "."],
  ])("what is recorded, %j, fits a channel: on %s", async (parameters, channel, spoken) => {
    const blocks = noted(
      "UpdateContactRecordingAndAnalyticsBehavior",
      { ...parameters },
      { errors: { ChannelMismatch } },
    );
    expect((await called(blocks, {}, { channel })).spoken).toEqual([spoken]);
  });

  test("messages are a chat's", async () => {
    const blocks = noted("UpdateContactMediaProcessing", {}, { errors: { ChannelMismatch } });
    expect((await called(blocks)).spoken).toEqual(["Other"]);
    expect((await called(blocks, {}, { channel: "CHAT" })).spoken).toEqual(["."]);
  });
});

test("branches that are named nowhere are taken by any name", async () => {
  const call = await called(
    noted("AuthenticateParticipant", {}, { errors: { TimeLimitExceeded: "other", OptedOut: "other" } }),
    {},
    { channel: "CHAT" },
  );
  expect(call.spoken).toEqual(["."]);
});
