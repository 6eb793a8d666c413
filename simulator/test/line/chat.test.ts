import { expect, test } from "@jest/globals";
import { BrokenOff } from "../../index.ts";
import { branches, callTo, type SmallBlock, say } from "../flow/small-flow.ts";

const chat = { channel: "CHAT" } as const;
const errors = { NoMatchingError: "failed" };
const ask: SmallBlock = {
  type: "ConnectParticipantWithLexBot",
  with: { Text: "What is it?", LexV2Bot: { AliasArn: "bot" } },
  next: "failed",
  errors: { ...errors, NoMatchingCondition: "failed" },
  when: { "Equals Order": "ordered" },
};

test("the customer writes to a bot, and has no keys", async () => {
  const call = await callTo(
    { ask, ordered: say("Ordered") },
    {
      bot: () => ({
        turn: async (input) => ({
          messages: [input.kind === "speech" ? `You wrote ${input.text}` : "?"],
          sessionAttributes: {},
          closed: { intentName: "Order", intentState: "Fulfilled", slots: {} },
        }),
      }),
    },
    chat,
  );
  await expect(call.press("1")).rejects.toThrow(new BrokenOff("press 1: a chat has no keys"));
  await call.say("A teapot");
  expect(call.spoken).toEqual(["What is it?", "You wrote A teapot", "Ordered"]);
});

test.each<[string, Omit<SmallBlock, "next">]>([
  [
    "a menu",
    {
      type: "GetParticipantInput",
      with: { Text: "Press 1", InputTimeLimitSeconds: "5" },
      errors: { ...errors, NoMatchingCondition: "bye", InputTimeLimitExceeded: "bye" },
    },
  ],
  ["a recorded prompt", { type: "MessageParticipant", with: { PromptId: "music" }, errors }],
  [
    "a number outside",
    {
      type: "TransferParticipantToThirdParty",
      with: { ThirdPartyPhoneNumber: "+81312345678" },
      errors,
    },
  ],
  ["a hold flow", { type: "UpdateContactEventHooks", with: { EventHooks: { CustomerHold: "x" } }, errors }],
  [
    "a call back",
    {
      type: "CreateCallbackContact",
      with: {
        QueueId: "q",
        InitialCallDelaySeconds: "1",
        MaximumConnectionAttempts: "1",
        RetryDelaySeconds: "1",
      },
      errors,
    },
  ],
])("%s takes the Error branch", async (_, block) => {
  const call = await callTo({ block: { ...block, next: "bye" } }, { queues: { q: { name: "Q" } } }, chat);
  expect(branches(call)[0]).toBe("block: NoMatchingError");
});

test("prompts in a queue are no chat's: the Error branch, or the chat waits on in silence", async () => {
  const music: SmallBlock = { type: "MessageParticipantIteratively", with: { Messages: [{ Text: "La" }] } };
  const settings = { kind: "queue" } as const;
  expect((await callTo({ music: { ...music, errors } }, settings, chat)).spoken).toEqual(["failed"]);
  const silent = await callTo({ music }, settings, chat);
  expect(silent.spoken).toEqual([]);
  await silent.agentTakes();
  expect(silent.ending).toBe("transferred to Queue");
});
