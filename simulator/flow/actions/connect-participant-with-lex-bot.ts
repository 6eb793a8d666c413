import * as z from "zod/mini";
import type { BotTurn } from "../../bot-session.ts";
import type { CallerInput } from "../../caller.ts";
import { action } from "../action.ts";
import type { BlockContext } from "../block-context.ts";
import { type BlockOutcome, failure, result } from "../block-outcome.ts";
import { equalsOnly } from "../conditions.ts";
import { atMostOne, exactlyOne, loose, only, target, text, texts } from "../parameters.ts";
import { filled } from "./filled.ts";
import { promptNames, promptParameters, wordsOf } from "./prompt.ts";
import { refusedEmpty } from "./refused-empty.ts";

/** The longest that Lex listens to one utterance. */
const longestUtterance = 15_000;

/** How long Lex waits for the next key, in milliseconds, unless told (Lex V2 guide: session-attributes for DTMF). */
const betweenKeys = 5000;

/** Hands the caller to a Lex V2 bot until it closes. A fulfilled intent decides by its name; any other end is an error. */
export const connectParticipantWithLexBot = action({
  type: "ConnectParticipantWithLexBot",
  about:
    "Fulfilled (or ready for fulfilment) decides by the intent, any other end is `NoMatchingError`. A Lex V1 bot, whose service has ended, is an error. On a chat, `LexInitializationData` is the first thing said, and silence is over after `LexTimeoutSeconds`",
  source: "guide",
  parameters: only({
    ...promptParameters,
    LexV2Bot: z.optional(loose({ AliasArn: target })),
    LexBot: z.optional(loose({})),
    LexSessionAttributes: z.optional(texts),
    LexInitializationData: z.optional(loose({ InitialMessage: z.optional(text) })),
    LexTimeoutSeconds: z.optional(loose({ Text: z.optional(z.union([z.number(), text])) })),
  }).check(atMostOne(...promptNames), exactlyOne("LexV2Bot", "LexBot")),
  errors: { must: ["NoMatchingError"], may: ["NoMatchingCondition", "InputTimeLimitExceeded"] },
  conditions: () => equalsOnly,
  flows: ["inbound", "queue", "outbound-whisper", "module"],
  async run(
    { LexV2Bot, LexSessionAttributes = {}, LexInitializationData, LexTimeoutSeconds, ...prompt },
    context,
  ) {
    const { contact, data, resources } = context;
    const chat = data.Channel === "CHAT";
    if (!LexV2Bot) return failure("Lex V1 has ended: a bot of Lex V2 has to be named");
    const alias = context.fill(LexV2Bot.AliasArn);
    if (alias === "") return failure("no bot was named");
    const open = resources.bots.find(alias);
    if (!open)
      return context.breakOff(
        `bot ${alias} is not among the line's: ${resources.bots.names.join(", ") || "none"}`,
      );
    const sessionAttributes = filled(LexSessionAttributes, context);
    const empty = refusedEmpty(sessionAttributes, context);
    if (empty) return failure(empty);
    const longest = Object.entries(sessionAttributes).find(([name]) =>
      name.startsWith("x-amz-lex:audio:max-length-ms:"),
    );
    if (Number(longest?.[1]) > longestUtterance)
      return failure(`${longest?.[0]} is over ${longestUtterance}`);
    const initial = chat ? LexInitializationData?.InitialMessage : undefined;
    const first = initial === undefined ? undefined : context.fill(initial);
    if (first === "") return failure("there is no initial message for the bot");
    const patience = chat ? Number(context.fill(String(LexTimeoutSeconds?.Text ?? ""))) : 0;

    // Keys pressed ahead are not for a bot (guide: set-touchtone-buffer-behavior).
    if (contact.keysAhead !== undefined) contact.keysAhead = "";
    const words = wordsOf(prompt, context);
    if (words.trim() !== "") context.say(words);
    const session = open({
      sessionId: data.ContactId,
      localeId: data.LanguageCode.replace("-", "_"),
      sessionAttributes,
    });
    const keyPause = Number(sessionAttributes["x-amz-lex:dtmf:end-timeout-ms:*:*"] ?? betweenKeys);
    const listen = () => context.listen({ for: "speech", betweenKeys: keyPause / 1000 });
    let input: CallerInput = first === undefined ? await listen() : { kind: "speech", text: first };
    for (;;) {
      if (input.kind === "silence" && patience > 0) {
        resources.clock.pass(patience * 1000);
        return failure(`nothing was said for ${patience} s`, "InputTimeLimitExceeded");
      }
      const turn = await session.turn(input);
      context.emit({ type: "bot-turn", sessionId: data.ContactId, ...turn });
      for (const message of turn.messages) context.say(message);
      if (turn.closed) return close(turn, turn.closed, context);
      input = await listen();
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
