import { describe, expect, jest, test } from "@jest/globals";
import type { BotTurn, CallerInput, OpenBotSession } from "../../../index.ts";
import { branches, callTo, type SmallBlock, say } from "../small-flow.ts";

type Closed = NonNullable<BotTurn["closed"]>;

/** A bot that asks once and then closes so. */
function bot(closed: Partial<Closed>, rest: Partial<BotTurn> = {}) {
  const heard: CallerInput[] = [];
  const open = jest.fn<OpenBotSession>(() => ({
    turn(input) {
      heard.push(input);
      return Promise.resolve(
        heard.length === 1
          ? { messages: ["When?"], sessionAttributes: {} }
          : {
              messages: ["Done."],
              sessionAttributes: { outcome: "rescheduled" },
              closed: {
                intentName: "ChangeDate",
                intentState: "Fulfilled",
                slots: { Date: "2026-12-03" },
                ...closed,
              },
              ...rest,
            },
      );
    },
  }));
  return { open, heard };
}

const blocks = (parameters: Record<string, unknown> = {}): Readonly<Record<string, SmallBlock>> => ({
  talk: {
    type: "ConnectParticipantWithLexBot",
    with: {
      Text: "What can I do?",
      LexV2Bot: { AliasArn: "arn:aws:lex:r:a:bot-alias/BOT/ALIAS" },
      LexSessionAttributes: { caller: "$.CustomerEndpoint.Address" },
      ...parameters,
    },
    next: "failed",
    errors: { NoMatchingError: "error", NoMatchingCondition: "other" },
    when: { "Equals ChangeDate": "changed" },
  },
  changed: say(
    "$.Lex.IntentName $.Lex.Slots.Date $.Lex.SessionAttributes.outcome $.Lex.IntentConfidence.Score",
  ),
  other: say("Other: $.Lex.IntentName"),
  error: say("Error"),
});

async function talked(closed: Partial<Closed>, rest?: Partial<BotTurn>) {
  const { open, heard } = bot(closed, rest);
  const call = await callTo(blocks(), { bot: open }, { language: "ja-JP" });
  await call.say("Another date");
  await call.press("1");
  return { call, open, heard };
}

test("the caller talks to the bot until it closes", async () => {
  const { call, open, heard } = await talked(
    {},
    { explanation: { utterance: "another date", confidence: 0.9 } },
  );
  expect(open).toHaveBeenCalledWith({
    sessionId: call.contactId,
    localeId: "ja_JP",
    sessionAttributes: { caller: "+819012345678" },
  });
  expect(heard).toEqual([
    { kind: "speech", text: "Another date" },
    { kind: "keys", keys: "1" },
  ]);
  expect(call.spoken).toEqual(["What can I do?", "When?", "Done.", "ChangeDate 2026-12-03 rescheduled 0.9"]);
  expect(call.events.filter(({ type }) => type === "bot-turn")).toHaveLength(2);
});

test.each<[Partial<Closed>, string]>([
  [{}, "talk: Equals ChangeDate"],
  [{ intentState: "ReadyForFulfillment" }, "talk: Equals ChangeDate"],
  [{ intentName: "changedate" }, "talk: NoMatchingCondition"],
  [{ intentState: "Failed" }, "talk: NoMatchingError"],
  [{ intentState: "InProgress" }, "talk: NoMatchingError"],
])("closed as %j it goes by %s", async (closed, branch) => {
  const { call } = await talked(closed);
  expect(branches(call)[0]).toBe(branch);
});

test("why the bot failed is told", async () => {
  const { call } = await talked({ intentState: "Failed" }, { failure: "no answer within 30 s" });
  expect(call.events).toContainEqual(
    expect.objectContaining({ branch: "NoMatchingError", because: "no answer within 30 s" }),
  );
});

test("an utterance cannot be waited for longer than Lex does", async () => {
  const call = await callTo(
    blocks({ LexSessionAttributes: { "x-amz-lex:audio:max-length-ms:*:*": "15001" } }),
    { bot: bot({}).open },
  );
  expect(call.spoken).toEqual(["Error"]);
});

test.each([
  [{ LexV2Bot: { AliasArn: "$.Attributes.none" } }, "no bot was named"],
  [{ LexV2Bot: undefined, LexBot: { Name: "Old", Region: "us-east-1", Alias: "A" } }, "Lex V1 has ended"],
])("a bot that cannot be reached is an error: %j", async (parameters, because) => {
  const call = await callTo(blocks(parameters), { bot: bot({}).open });
  expect(call.spoken).toEqual(["Error"]);
  expect(call.events).toContainEqual(expect.objectContaining({ because: expect.stringContaining(because) }));
});

test("an intent without a branch goes on where nothing else is said", async () => {
  const { talk, ...others } = blocks();
  const call = await callTo(
    {
      talk: { ...talk, type: "ConnectParticipantWithLexBot", errors: { NoMatchingError: "error" } },
      ...others,
    },
    { bot: bot({ intentName: "Other" }).open },
  );
  await call.say("x");
  await call.say("y");
  expect(branches(call)[0]).toBe("talk: NextAction");
});

describe("on a chat", () => {
  const chat = { channel: "CHAT" } as const;

  test("the initial message is the first thing that the bot hears", async () => {
    const { open, heard } = bot({});
    const call = await callTo(
      blocks({ LexInitializationData: { InitialMessage: "About $.Attributes.topic" } }),
      { bot: open },
      { ...chat, attributes: { topic: "tea" } },
    );
    expect(heard).toEqual([{ kind: "speech", text: "About tea" }]);
    expect(call.spoken).toEqual(["What can I do?", "When?"]);
  });

  test("an initial message that is not there is an error", async () => {
    const call = await callTo(
      blocks({ LexInitializationData: { InitialMessage: "$.Media.InitialMessage" } }),
      { bot: bot({}).open },
      chat,
    );
    expect(call.spoken).toEqual(["Error"]);
  });

  test.each(["300", 300])("silence is over after its time: %p", async (Text) => {
    const { talk, ...others } = blocks({ LexTimeoutSeconds: { Text } });
    const errors = { ...talk?.errors, InputTimeLimitExceeded: "late" };
    const call = await callTo(
      { talk: { ...talk, type: "ConnectParticipantWithLexBot", errors }, late: say("Late"), ...others },
      { bot: bot({}).open },
      chat,
    );
    await call.silence();
    expect(call.spoken).toEqual(["What can I do?", "Late"]);
  });
});

test("a call does not pass an initial message on", async () => {
  const { open, heard } = bot({});
  await callTo(blocks({ LexInitializationData: { InitialMessage: "x" } }), { bot: open });
  expect(heard).toEqual([]);
});

describe("the call is broken off", () => {
  test("when there is no such bot", async () => {
    await expect(callTo(blocks())).rejects.toThrow(
      "block talk: bot arn:aws:lex:r:a:bot-alias/BOT/ALIAS is not among the line's: none",
    );
  });

  test("when the code hook's reply is one that Lex refuses", async () => {
    const open: OpenBotSession = () => ({ turn: () => Promise.reject(new Error("no dialogAction")) });
    const call = await callTo(blocks(), { bots: { ALIAS: open } });
    await expect(call.silence()).rejects.toThrow("block talk: no dialogAction");
    expect(call.ending).toBe("broken off: block talk: no dialogAction");
  });
});
