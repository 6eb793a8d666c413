import * as z from "zod/mini";
import type { BotTurn } from "../../bot-session.ts";
import { action } from "../action.ts";
import { equalsOnly } from "../conditions.ts";
import { failure, type Outcome, result } from "../outcome.ts";
import { atMostOne, only, target, texts } from "../parameters.ts";
import type { Scene } from "../scene.ts";
import { filled } from "./filled.ts";
import { promptNames, promptParameters, wordsOf } from "./prompt.ts";

/** The longest that Lex listens to one utterance. */
const longestUtterance = 15_000;

/** Hands the caller to a Lex V2 bot until it closes. A fulfilled intent decides by its name; any other end is an error. */
export const connectParticipantWithLexBot = action({
  type: "ConnectParticipantWithLexBot",
  parameters: only({
    ...promptParameters,
    LexV2Bot: only({ AliasArn: target }),
    LexSessionAttributes: z.optional(texts),
    // For chats alone.
    LexTimeoutSeconds: z.optional(only({ Text: z.string() })),
  }).check(atMostOne(...promptNames)),
  errors: { must: ["NoMatchingError", "NoMatchingCondition"], may: ["InputTimeLimitExceeded"] },
  conditions: () => equalsOnly,
  flows: ["inbound", "queue", "module"],
  async run({ LexV2Bot, LexSessionAttributes = {}, ...prompt }, scene) {
    const { data, resources } = scene;
    const alias = scene.fill(LexV2Bot.AliasArn);
    const open = resources.bots.find(alias);
    if (!open)
      return scene.stop(`bot ${alias} is not among the line's: ${resources.bots.names.join(", ") || "none"}`);
    const sessionAttributes = filled(LexSessionAttributes, scene);
    const patience = Object.entries(sessionAttributes).find(([name]) =>
      name.startsWith("x-amz-lex:audio:max-length-ms:"),
    );
    if (Number(patience?.[1]) > longestUtterance)
      return failure(`${patience?.[0]} is over ${longestUtterance}`);

    const words = wordsOf(prompt, scene);
    if (words.trim() !== "") scene.say(words);
    const session = open({
      sessionId: data.ContactId,
      localeId: data.LanguageCode.replace("-", "_"),
      sessionAttributes,
    });
    for (;;) {
      const turn = await session.turn(await scene.listen({ for: "speech" }));
      scene.tell({ type: "bot-turn", sessionId: data.ContactId, ...turn });
      for (const message of turn.messages) scene.say(message);
      if (turn.closed) return close(turn, turn.closed, scene);
    }
  },
});

function close(turn: BotTurn, closed: NonNullable<BotTurn["closed"]>, { data }: Scene): Outcome {
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
