import { describe, expect, test } from "@jest/globals";
import { type BotSession, lexBot } from "../../index.ts";
import { processorMs } from "../processor-ms.ts";
import { smallBot } from "./small-bot.ts";

/** What the tables of dates, answers and utterances are made of, and what only takes room. */
const parts = {
  en_US: [
    ..."next |the |in |twenty |twenty-|first |from now |monday |, |december |12/31/|9999-|0|9 |999 weeks ".split(
      "|",
    ),
    ..."yes |no |don't |please |um |cancel |order |date |'s |' |- |# |a|ﬃ|𝒜".split("|"),
  ],
  ja_JP: [
    ..."次の|再|来週|の|十|二|9|9999年|12月|31日|3日後|999週間後|月|日|曜日|明|今".split("|"),
    ..."はい|ええ|いいえ|ええと|キャンセル|ア|変更|発送日|あ|ー|、|#|□|ﷺ|㍿|が".split("|"),
  ],
};
const opening = { en_US: "cancel it", ja_JP: "キャンセルしてください" };

/** In characters. */
const longest = 1024;
/** In milliseconds of processor, of one turn. */
const limit = 50;

/** A hostile bot that asks for a yes again and again: it looks for dates, intents and answers in every text. */
async function asking(localeId: keyof typeof parts): Promise<BotSession> {
  const session = lexBot({
    ...{ definition: smallBot, undocumented: "hostile", ids: () => "1" },
    clock: { now: () => new Date("2026-11-24T01:00:00Z") },
    codeHook: ({ sessionState: { intent } }) => ({
      sessionState: { dialogAction: { type: "ConfirmIntent" }, intent },
      messages: [{ contentType: "PlainText", content: "Is that right?" }],
    }),
  })({ sessionId: "1", localeId, sessionAttributes: {} });
  await session.turn({ kind: "speech", text: opening[localeId] });
  return session;
}

const costOf = (said: string, session: BotSession): Promise<number> =>
  processorMs(() => session.turn({ kind: "speech", text: said }), limit);

describe.each(["en_US", "ja_JP"] as const)("%s", (localeId) => {
  test("any two parts, up to the longest text, are understood in time", async () => {
    const session = await asking(localeId);
    const slow: string[] = [];
    for (const one of parts[localeId])
      for (const other of parts[localeId]) {
        const said = (one + other).repeat(longest).slice(0, longest);
        if ((await costOf(said, session)) > limit) slow.push(one + other);
      }
    expect(slow).toEqual([]);
  });

  test.each(["#", "あ", "9", " ", "ﷺ"])("40,000 times %p, too", async (part) => {
    expect(await costOf(part.repeat(40_000), await asking(localeId))).toBeLessThan(limit);
  });
});

test("no more is heard than Lex takes", async () => {
  const heard: string[] = [];
  const session = lexBot({
    ...{ definition: smallBot, clock: { now: () => new Date(0) }, ids: () => "1" },
    codeHook: (event) => {
      heard.push(event.inputTranscript);
      return { sessionState: { dialogAction: { type: "Delegate" } } };
    },
  })({ sessionId: "1", localeId: "en_US", sessionAttributes: {} });
  await session.turn({ kind: "speech", text: "a".repeat(longest + 1) });
  await session.turn({ kind: "keys", keys: "1".repeat(longest + 1) });
  expect(heard.map(({ length }) => length)).toEqual([longest, longest]);
});
