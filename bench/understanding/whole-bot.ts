import { type LexBotOptions, lexBot } from "connect-simulator";
import { orderBot } from "../../infra/bot/order-bot.ts";
import { lexLanguages } from "../../local/line/lex-languages.ts";
import { plusDays } from "../../src/domain/index.ts";
import { type Case, type Heard, kinds, type Listener, type Place } from "./case.ts";
import { ledTo } from "./led-to.ts";
import { aShop } from "./shop.ts";

/** The shipped bot and code hook behind a simulated Lex: a call up to the question, then what is said to it. */
export const wholeBot = (name: string, lex: Partial<LexBotOptions>): Listener => ({
  name,
  kinds,
  hears: (each) => hears(each, lex),
});

async function hears(each: Case, lex: Partial<LexBotOptions>): Promise<Heard> {
  const shop = aShop(each);
  const bot = lexBot({
    ...{ definition: orderBot, languages: lexLanguages, codeHook: shop.hook, ids: () => "1" },
    ...{ clock: shop.clock, timeZone: shop.timeZone },
    ...lex,
  });
  const session = bot({
    sessionId: "1",
    localeId: each.language.replace("-", "_"),
    sessionAttributes: { ...shop.told, mayBeSilent: each.question === "more" ? "True" : "" },
  });
  for (const keys of keysTo(each)) await session.turn({ kind: "keys", keys });
  const before = shop.replied();
  if (!isAt(each.question, before?.sessionState.dialogAction.type))
    throw new Error(`the call does not come to the ${each.question}: ${JSON.stringify(before)}`);
  await session.turn({ kind: "speech", text: each.said });
  const wrote = await shop.wrote();
  return { what: ledTo(each, shop.replied(), wrote), wrote };
}

/** What is pressed to come to the question. Of the dates two days after the order's is put to the caller. */
function keysTo({ question, ships }: Case): readonly string[] {
  switch (question) {
    case "menu":
    case "more":
      return [];
    case "date":
      return ["1"];
    case "date-confirmation":
      return ["1", plusDays(ships, 2).slice(5).replace("-", "")];
    case "cancel-confirmation":
      return ["2"];
  }
}

const awaited = {
  ...{ menu: undefined, more: undefined, date: "ElicitSlot" },
  ...{ "date-confirmation": "ConfirmIntent", "cancel-confirmation": "ConfirmIntent" },
} as const satisfies Record<Place, string | undefined>;
const isAt = (question: Place, dialogAction: string | undefined): boolean =>
  dialogAction === awaited[question];
