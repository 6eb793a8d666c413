import * as z from "zod/mini";
import type { BotTurn } from "../../bot-session.ts";
import { action } from "../action.ts";
import type { BlockContext } from "../block-context.ts";
import { type BlockOutcome, failure, result } from "../block-outcome.ts";
import { equalsOnly } from "../conditions.ts";
import { atMostOne, only, target, texts } from "../parameters.ts";
import { filled } from "./filled.ts";
import { promptNames, promptParameters, wordsOf } from "./prompt.ts";
import { refusedEmpty } from "./refused-empty.ts";

/** The longest that Lex listens to one utterance. */
const longestUtterance = 15_000;

/** Hands the caller to a Lex V2 bot until it closes. A fulfilled intent decides by its name; any other end is an error. */
export const connectParticipantWithLexBot = action({
  type: "ConnectParticipantWithLexBot",
  about:
    "Lex V2 only. Fulfilled (or ready for fulfilment) decides by the intent, any other end is `NoMatchingError`. `LexTimeoutSeconds` is for chats and does nothing",
  source: "guide",
  parameters: only({
    ...promptParameters,
    LexV2Bot: only({ AliasArn: target }),
    LexSessionAttributes: z.optional(texts),
    // For chats alone.
    LexTimeoutSeconds: z.optional(only({ Text: z.string() })),
  }).check(atMostOne(...promptNames)),
  errors: { must: ["NoMatchingError", "NoMatchingCondition"], may: ["InputTimeLimitExceeded"] },
  conditions: () => equalsOnly,
  flows: ["inbound", "queue", "outbound-whisper", "module"],
  async run({ LexV2Bot, LexSessionAttributes = {}, ...prompt }, context) {
    const { contact, data, resources } = context;
    const alias = context.fill(LexV2Bot.AliasArn);
    const open = resources.bots.find(alias);
    if (!open)
      return context.breakOff(
        `bot ${alias} is not among the line's: ${resources.bots.names.join(", ") || "none"}`,
      );
    const sessionAttributes = filled(LexSessionAttributes, context);
    const empty = refusedEmpty(sessionAttributes, context);
    if (empty) return failure(empty);
    const patience = Object.entries(sessionAttributes).find(([name]) =>
      name.startsWith("x-amz-lex:audio:max-length-ms:"),
    );
    if (Number(patience?.[1]) > longestUtterance)
      return failure(`${patience?.[0]} is over ${longestUtterance}`);

    // Keys pressed ahead are not for a bot (guide: set-touchtone-buffer-behavior).
    if (contact.keysAhead !== undefined) contact.keysAhead = "";
    const words = wordsOf(prompt, context);
    if (words.trim() !== "") context.say(words);
    const session = open({
      sessionId: data.ContactId,
      localeId: data.LanguageCode.replace("-", "_"),
      sessionAttributes,
    });
    for (;;) {
      const turn = await session.turn(await context.listen({ for: "speech" }));
      context.emit({ type: "bot-turn", sessionId: data.ContactId, ...turn });
      for (const message of turn.messages) context.say(message);
      if (turn.closed) return close(turn, turn.closed, context);
    }
  },
});

function close(turn: BotTurn, closed: NonNullable<BotTurn["closed"]>, { data }: BlockContext): BlockOutcome {
  const { intentName, intentState, slots } = closed;
  data.Lex = {
    IntentName: intentName,
    DialogState: intentState,
    IntentConfidence: { Score: turn.explanation?.confidence },
    Slots: slots,
    SessionAttributes: turn.sessionAttributes,
  };
  return intentState === "Fulfilled" || intentState === "ReadyForFulfillment"
    ? result(intentName)
    : failure(turn.failure ?? `the bot closed ${intentName} as ${intentState}`);
}
