import { faults, lambdaResults, outcomes, refusals } from "../../application/index.ts";
import { calendarDate } from "../../domain/index.ts";
import { topics } from "../../wording/index.ts";
import { nothingTold, type Told } from "./session-attributes.ts";

/** The words that each attribute can hold. */
const words = {
  lambdaResult: lambdaResults,
  outcome: outcomes,
  reason: [...refusals, ...faults],
  topic: Object.values(topics),
} as const;

/** What was told in a turn before, as far as it is made of our words. */
export function believed(attributes: Readonly<Record<string, string>>): Told {
  const read = (name: keyof Told): string => (Object.hasOwn(attributes, name) && attributes[name]) || "";
  const oneOf = <T extends string>(known: readonly T[], value: string): T | "" =>
    known.find((word) => word === value) ?? "";
  const topic = oneOf(words.topic, read("topic"));
  return {
    ...nothingTold,
    lambdaResult: oneOf(words.lambdaResult, read("lambdaResult")),
    outcome: oneOf(words.outcome, read("outcome")),
    reason: oneOf(words.reason, read("reason")),
    shippingDate: calendarDate(read("shippingDate")) ?? "",
    suggestion: calendarDate(read("suggestion")) ?? "",
    message: read("message").slice(0, 1024).toWellFormed(),
    topic,
    topicName: topic && read("topicName").slice(0, 64).toWellFormed(),
  };
}
