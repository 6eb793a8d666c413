import type { ToldSession } from "../../bot/told-session.ts";

/** Clients are told the confidence as an object, code hooks as a number. */
export const interpretationsOf = ({ interpretations }: Pick<ToldSession, "interpretations">) =>
  interpretations.map(({ nluConfidence, ...interpretation }) => ({
    ...interpretation,
    ...(nluConfidence !== undefined && { nluConfidence: { score: nluConfidence } }),
  }));
