import type { ToldSession } from "../../bot/told-session.ts";

/** What the bot says, as clients are told. */
export const messagesOf = ({ said }: Pick<ToldSession, "said">) => said;

/** Clients are told the confidence as an object, code hooks as a number. */
export const interpretationsOf = ({ interpretations }: Pick<ToldSession, "interpretations">) =>
  interpretations.map(({ nluConfidence, ...interpretation }) => ({
    ...interpretation,
    ...(nluConfidence !== undefined && { nluConfidence: { score: nluConfidence } }),
  }));
