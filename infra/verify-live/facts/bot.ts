import * as z from "zod";
import { languages } from "../../../src/domain/index.ts";
import { lineTexts } from "../../../src/wording/index.ts";
import { orderBot } from "../../bot/order-bot.ts";
import { botOf } from "../bot-of.ts";
import type { Fact } from "../fact.ts";

/** A question that changes nothing, in the words of each locale. */
const questions = languages.map((language) => ({
  localeId: orderBot.locales[language].localeId,
  text: lineTexts[language].utterances.OrderStatus[0] ?? "",
}));

export const botFacts: readonly Fact[] = [
  {
    id: "association-lets-connect-talk-to-the-bot",
    fact: "Associating the bot's alias with the instance writes the policy by which Connect may talk to it; none of ours is needed beside it, and a second owner of it might conflict.",
    rests:
      "every menu and everything spoken. If it is not so, an `AWS::Lex::ResourcePolicy` on the alias has to allow connect.amazonaws.com `lex:RecognizeText` and `lex:StartConversation`",
    proof: async (line) => {
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
    fact: "Lex builds every locale with these utterances, confidence threshold and neural voices before the version is taken of them.",
    rests: "the whole bot",
    proof: async (line) => {
      const { botId, botAliasId } = botOf(line);
      const { botVersion } = await line.ask(
        "lexv2-models",
        "describe-bot-alias",
        { botId, botAliasId },
        z.object({ botVersion: z.string() }),
      );
      for (const { localeId } of questions) {
        const { botLocaleStatus } = await line.ask(
          "lexv2-models",
          "describe-bot-locale",
          { botId, botVersion, localeId },
          z.object({ botLocaleStatus: z.string() }),
        );
        if (botLocaleStatus !== "Built") return `${localeId} is ${botLocaleStatus}`;
      }
      return undefined;
    },
  },
  {
    id: "hook-answers-in-every-locale",
    fact: "Lex may call the code hook from every locale of the alias, and accepts what it answers.",
    rests: "the whole bot",
    proof: async (line) => {
      const { botId, botAliasId } = botOf(line);
      for (const { localeId, text } of questions) {
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
    fact: "However Lex resolves a relative date (in its region's time zone; `x-amz-lex:time-zone` is documented for V1 alone), missing a Japanese word or falling back, the code hook gets the caller's own words.",
    rests:
      "that the caller's tomorrow is the line's: the hook resolves the words again in the shop's time zone",
    proof: {
      byHand:
        "Between midnight and 09:00 in Tokyo, ask to move an order and say あした; then 明々後日. The line reads back the dates that you meant.",
    },
  },
  {
    id: "keys-reach-the-bot",
    fact: "A key pressed in a bot's block reaches the code hook as the utterance, the digit alone.",
    rests: "every menu by keypad",
    proof: { byHand: "Call, and answer every menu by keys alone. Each key does what the menu said." },
  },
];
