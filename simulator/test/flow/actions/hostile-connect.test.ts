import { describe, expect, test } from "@jest/globals";
import { callTo, type SmallBlock, say } from "../small-flow.ts";

const next = "told";
const NoMatchingError = "error";
const block = (type: string, parameters: SmallBlock["with"]): SmallBlock => ({
  ...{ type, next, errors: { NoMatchingError, NoMatchingCondition: next } },
  with: parameters ?? {},
});
const value = "$.Attributes.value";
const setting: Readonly<Record<string, SmallBlock>> = {
  "an attribute": {
    ...block("UpdateContactAttributes", { Attributes: { value }, TargetContact: "Current" }),
    errors: { NoMatchingError },
  },
  "a flow attribute": {
    ...block("UpdateFlowAttributes", { FlowAttributes: { value: { Value: value } } }),
    errors: { NoMatchingError },
  },
  "a function's parameter": {
    ...block("InvokeLambdaFunction", {
      LambdaFunctionARN: "look-up",
      InvocationTimeLimitSeconds: "8",
      LambdaInvocationAttributes: { value },
    }),
    errors: { NoMatchingError },
  },
  "a session attribute": block("ConnectParticipantWithLexBot", {
    Text: "Yes?",
    LexV2Bot: { AliasArn: "bot" },
    LexSessionAttributes: { value },
  }),
};

const closes = { intentName: "Any", intentState: "Fulfilled", slots: {} } as const;

/** What the call says after a block that sets that, from an attribute of the contact. */
async function said(what: string, undocumented: "kind" | "hostile", attributes: Record<string, string>) {
  const call = await callTo(
    { set: setting[what] ?? say("?"), told: say("Set"), error: say("Error") },
    {
      undocumented,
      lambdas: { "look-up": () => ({}) },
      bot: () => ({ turn: async () => ({ messages: [], sessionAttributes: {}, closed: closes }) }),
    },
    { attributes },
  );
  if (!call.ending) await call.say("yes");
  return call.spoken.at(-1);
}

describe.each(Object.keys(setting))("%s that is set to nothing", (what) => {
  test("is an error of a hostile Connect", async () => {
    expect(await said(what, "hostile", {})).toBe("Error");
    expect(await said(what, "hostile", { value: "1" })).toBe("Set");
  });

  test("is none of a kind one", async () => {
    expect(await said(what, "kind", {})).toBe("Set");
  });
});
