import type { ToldSession } from "../../bot/told-session.ts";
import type { BotTurn } from "../../bot-session.ts";

/** What the bot says, as clients are told. */
export const messagesOf = ({ messages }: Pick<BotTurn, "messages">) =>
  messages.map((content) => ({
    content,
    contentType: content.startsWith("<speak>") ? "SSML" : "PlainText",
  }));

/** Clients are told the confidence as an object, code hooks as a number. */
export const interpretationsOf = ({ interpretations }: Pick<ToldSession, "interpretations">) =>
  interpretations.map(({ nluConfidence, ...interpretation }) => ({
    ...interpretation,
    ...(nluConfidence !== undefined && { nluConfidence: { score: nluConfidence } }),
  }));
