import type { Fault, Refusal } from "../../application/index.ts";
import type { Language, Order } from "../../domain/index.ts";
import type { RefusalFacts, Wording } from "../../wording/index.ts";
import type { NoCaller } from "../caller-of.ts";
import type { HandlerParts } from "../handler-parts.ts";
import type { ChangeReply } from "./reply.ts";

/** The replies that every Connect Lambda can make, in the contact's language, each with its own keys blank. */
export interface Replies<Extra> {
  /** The contact's language, when it is one of ours. */
  readonly language: Language | undefined;
  wordingFor(order?: Order): Wording;
  done(outcome: keyof Wording["done"], order: Order): ChangeReply & Extra;
  notFound(reason: "not-found" | NoCaller): ChangeReply & Extra;
  refused(reason: Refusal, facts?: RefusalFacts): ChangeReply & Extra;
  error(reason: Fault): ChangeReply & Extra;
  unknown(): ChangeReply & Extra;
}

export function repliesIn<Extra>(
  language: Language | undefined,
  { wordings, policy }: HandlerParts,
  blank: Extra,
): Replies<Extra> {
  const wordingFor = (order?: Order) => wordings[language ?? order?.language ?? policy.language];
  const refused = (reason: Refusal, facts: RefusalFacts = {}) => {
    const message = wordingFor(facts.order).refused[reason](facts);
    return { ...blank, lambdaResult: "Refused", outcome: "refused", reason, message } as const;
  };
  const failed = { ...blank, lambdaResult: "Error" } as const;
  return {
    language,
    wordingFor,
    done: (outcome, order) => {
      const message = wordingFor(order).done[outcome](order);
      return { ...blank, lambdaResult: "Success", outcome, reason: "", message };
    },
    notFound: (reason) => ({ ...refused(reason), outcome: "not-found" }),
    refused,
    error: (reason) => ({ ...failed, outcome: "error", reason, message: wordingFor().fault[reason] }),
    unknown: () => ({ ...failed, outcome: "unknown", reason: "", message: wordingFor().unknown }),
  };
}
