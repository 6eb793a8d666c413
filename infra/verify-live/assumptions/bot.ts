import * as z from "zod";
import { languages } from "../../../src/domain/index.ts";
import { lineTexts } from "../../../src/wording/index.ts";
import { orderBot } from "../../bot/order-bot.ts";
import type { Assumption } from "../assumption.ts";
import { botOf } from "../bot-of.ts";

/** An utterance of OrderStatus in each locale: a request that changes nothing. */
const statusRequests = languages.map((language) => ({
  localeId: orderBot.locales[language].localeId,
  text: lineTexts[language].utterances.OrderStatus[0] ?? "",
}));

export const botAssumptions: readonly Assumption[] = [
  {
    id: "association-lets-connect-talk-to-the-bot",
    statement:
      "Associating the bot's alias with the instance writes the policy by which Connect may talk to it; none of ours is needed beside it, and a second owner of it might conflict.",
    affects:
      "every menu and everything spoken. If it is not so, an `AWS::Lex::ResourcePolicy` on the alias has to allow connect.amazonaws.com `lex:RecognizeText` and `lex:StartConversation`",
    check: async (line) => {
      const { policy } = await line.ask(
        "lexv2-models",
        "describe-resource-policy",
        { resourceArn: botOf(line).aliasArn },
        z.object({ policy: z.string() }),
      );
      return policy.includes("connect.amazonaws.com")
        ? undefined
        : "the alias's policy does not name Connect";
    },
  },
  {
    id: "locales-are-built",
    statement:
      "Lex builds every locale with these utterances, confidence threshold and neural voices before the version is taken of them.",
    affects: "the whole bot",
    check: async (line) => {
      const { botId, botAliasId } = botOf(line);
      const { botVersion } = await line.ask(
        "lexv2-models",
        "describe-bot-alias",
        { botId, botAliasId },
        z.object({ botVersion: z.string() }),
      );
      for (const { localeId } of statusRequests) {
        const { botLocaleStatus } = await line.ask(
          "lexv2-models",
          "describe-bot-locale",
          { botId, botVersion, localeId },
          z.object({ botLocaleStatus: z.string() }),
        );
        if (/^(Creating|Processing|Building)$/.test(botLocaleStatus))
          return { waitFor: `${localeId}, which is ${botLocaleStatus}` };
        if (botLocaleStatus !== "Built") return `${localeId} is ${botLocaleStatus}`;
      }
      return undefined;
    },
  },
  {
    id: "hook-answers-in-every-locale",
    statement:
      "Lex may call the code hook from every locale of the alias, and accepts what it answers; so it may from the alias of the console's Test.",
    affects: "the whole bot",
    check: async (line) => {
      const { botId, botAliasId: alias } = botOf(line);
      const requests = [alias, "TSTALIASID"].flatMap((botAliasId) =>
        statusRequests.map((request) => ({ botAliasId, ...request })),
      );
      for (const { botAliasId, localeId, text } of requests) {
        const { messages, sessionState } = await line.ask(
          "lexv2-runtime",
          "recognize-text",
          { botId, botAliasId, localeId, text, sessionId: `verify-${Date.now()}` },
          z.object({
            messages: z.optional(z.array(z.object({ content: z.optional(z.string()) }))),
            sessionState: z.object({ intent: z.optional(z.object({ name: z.string() })) }),
          }),
        );
        if (sessionState.intent?.name !== "OrderStatus") return `${localeId} did not understand "${text}"`;
        if (!messages?.some(({ content }) => content)) return `${localeId}: the code hook said nothing`;
      }
      return undefined;
    },
  },
  {
    id: "relative-dates-are-ours",
    statement:
      "However Lex resolves a relative date (in its region's time zone; `x-amz-lex:time-zone` is documented for V1 alone), missing a Japanese word or falling back, the code hook gets the caller's own words.",
    affects:
      "that the caller's tomorrow is the line's: the hook resolves the words again in the shop's time zone",
    check: {
      byHand:
        "Between midnight and 09:00 in Tokyo, ask to move an order and say あした; then 明々後日. The line reads back the dates that you meant.",
    },
  },
  {
    id: "keys-reach-the-bot",
    statement: "A key pressed in a bot's block reaches the code hook as the utterance, the digit alone.",
    affects: "every menu by keypad",
    check: { byHand: "Call, and answer every menu by keys alone. Each key does what the menu said." },
  },
];
