import type { LexResponse } from "../../src/handlers/index.ts";
import { changeIntents, topicIntents, topics } from "../../src/wording/index.ts";
import type { Case } from "./case.ts";

/** What a turn of the bot shows it to have heard. Without a reply Lex itself has asked again. */
export function ledTo({ kind, question }: Case, reply: LexResponse | undefined, wrote: boolean): string {
  if (wrote) return "yes";
  if (!reply) return "asked";
  switch (kind) {
    case "day":
      return dayReadBack(reply);
    case "answer":
      return question === "cancel-confirmation" ? answerToCancelling(reply) : answerToDate(reply);
    case "wish":
      return wishServed(reply);
  }
}

const parts = ({ sessionState: { dialogAction, intent, sessionAttributes } }: LexResponse) => ({
  next: dialogAction.type,
  intent: intent?.name ?? "",
  attributes: sessionAttributes,
});

function dayReadBack(reply: LexResponse): string {
  const { next, intent, attributes } = parts(reply);
  if (next === "Close") return "none";
  if (next !== "ConfirmIntent") return "asked";
  return intent === "ChangeShippingDate" ? (attributes["proposedDate"] ?? "") : intent;
}

/** Asked for another date, or left as it is: no. The same question again: unclear. */
function answerToDate(reply: LexResponse): string {
  const { next } = parts(reply);
  if (next === "ElicitSlot") return "no";
  return next === "Close" ? endOf(reply) : "asked";
}

function answerToCancelling(reply: LexResponse): string {
  return parts(reply).next === "Close" ? endOf(reply) : "asked";
}

const endOf = (reply: LexResponse): string =>
  parts(reply).attributes["outcome"] === "unchanged" ? "no" : "none";

function wishServed(reply: LexResponse): string {
  const { next, intent, attributes } = parts(reply);
  const isChange = changeIntents.some((change) => change === intent);
  if (next !== "Close") return next === "ElicitIntent" || !isChange ? "asked" : intent;
  const topic = topicIntents.find((name) => topics[name] === attributes["topic"]);
  if (topic) return topic;
  if (isChange && attributes["outcome"] === "unchanged") return "LeaveAsIs";
  return intent === "FallbackIntent" ? "none" : intent;
}
