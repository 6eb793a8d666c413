import { beforeAll, expect, test } from "@jest/globals";
import { Template } from "aws-cdk-lib/assertions";
import { App, Stack } from "aws-cdk-lib/core";
import { type BotTurn, botFrom, type LexBotOptions, lexBot } from "connect-simulator";
import { orderBot } from "../../../infra/bot/order-bot.ts";
import { OrderBot } from "../../../infra/stack/order-bot.ts";

let deployed: LexBotOptions["definition"];
beforeAll(() => {
  const stack = new Stack(new App(), "Line");
  new OrderBot(
    stack,
    "Bot",
    orderBot,
    "arn:aws:lambda:ap-northeast-1:111122223333:function:hook",
    orderBot.name,
  );
  deployed = botFrom(JSON.stringify(Template.fromStack(stack).toJSON()), "Line.template.json");
});

const conversations: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en_US: [
    ["change the date", "next Wednesday", "yes"],
    ["move it to December 3rd"],
    ["change the date", "", "no"],
    ["xyz"],
  ],
  ja_JP: [["発送日を変更したいです", "来週の水曜日", "はい"], ["十二月三日に変更してください"], ["ほげ"]],
};

/** What the bot answers, turn by turn, with a hook that leaves everything to it and tells what it was asked. */
async function played(definition: LexBotOptions["definition"], localeId: string, inputs: readonly string[]) {
  const asked: unknown[] = [];
  const open = lexBot({
    ...{ definition, ids: () => "1", clock: { now: () => new Date("2026-11-20T10:00:00+09:00") } },
    codeHook: ({ invocationSource, sessionState, proposedNextState }) => {
      asked.push({ invocationSource, intent: sessionState.intent, proposedNextState });
      return { sessionState: { dialogAction: { type: "Delegate" }, intent: sessionState.intent } };
    },
  });
  const session = open({ sessionId: "1", localeId, sessionAttributes: {} });
  const turns: BotTurn[] = [];
  for (const text of inputs)
    turns.push(await session.turn(text ? { kind: "speech", text } : { kind: "silence" }));
  return { turns, asked };
}

test("the bot that is deployed is the one that is simulated", async () => {
  for (const { localeId, intents } of Object.values(orderBot.locales)) {
    const samples = intents.map(({ utterances }) => utterances.slice(0, 1));
    for (const inputs of [...(conversations[localeId] ?? []), ...samples])
      expect([inputs, await played(deployed, localeId, inputs)]).toEqual([
        inputs,
        await played(orderBot, localeId, inputs),
      ]);
  }
});
