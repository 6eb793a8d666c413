import type { Action } from "connect-simulator/flow-language";
import { allTransitions, type FlowCheck, type Transition, tokenIn, transitionsByBlock } from "./graph.ts";

/** Where a block keeps or passes on values. */
const places: Readonly<Record<string, string>> = {
  UpdateContactAttributes: "Attributes",
  UpdateFlowAttributes: "FlowAttributes",
  InvokeLambdaFunction: "LambdaInvocationAttributes",
  ConnectParticipantWithLexBot: "LexSessionAttributes",
};

/** Who answers with what: the block that is answered, and whether a way shows that the answer holds that key. */
interface Answers {
  readonly path: string;
  readonly type: string;
  readonly shows: (way: Transition, key: string, answered: Action) => boolean;
}

const compares = ({ from }: Transition, value: string): boolean =>
  from.Type === "Compare" && from.Parameters["ComparisonValue"] === value;
const on = (way: Transition, value: string, ...results: readonly string[]): boolean =>
  compares(way, value) && results.some((result) => way.by === `is ${result}`);

/** The functions' answers, by what is never empty with an outcome: `{ "look-up-order": { found: ["orderId"] } }`. */
const ofFunctions = (
  told: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
): Answers => ({
  path: "$.External.",
  type: "InvokeLambdaFunction",
  shows(way, key, answered) {
    if (key === "outcome" || key === "message") return true;
    const outcomes = told[tokenIn(answered.Parameters["LambdaFunctionARN"])] ?? {};
    const telling = Object.keys(outcomes).filter((outcome) => outcomes[outcome]?.includes(key));
    const read = compares(way, `$.External.${key}`) && way.by.startsWith("is ");
    return read || on(way, "$.External.outcome", ...telling);
  },
});

/** What the bot tells: a closed conversation has an outcome and a sentence, and hands back the version that it was given. */
const ofTheBot: Answers = {
  path: "$.Lex.SessionAttributes.",
  type: "ConnectParticipantWithLexBot",
  shows(way, key) {
    const aTopic =
      way.by === "is CallMeBack" ||
      (compares(way, "$.Lex.SessionAttributes.topic") && way.by !== "error NoMatchingCondition");
    const tells: Readonly<Record<string, boolean>> = {
      outcome: true,
      message: true,
      orderVersion: true,
      reason: on(way, "$.Lex.SessionAttributes.lambdaResult", "Refused"),
      shippingDate: on(way, "$.Lex.SessionAttributes.outcome", "rescheduled"),
      topic: aTopic,
      topicName: aTopic,
    };
    return tells[key] ?? false;
  },
};

/** What callers type: # alone leaves nothing, but not where a phone number is wanted. */
const ofKeys: Answers = {
  path: "$.StoredCustomerInput",
  type: "GetParticipantInput",
  shows: (way, _key, { Parameters }) =>
    JSON.stringify(Parameters).includes("PhoneNumberValidation") ||
    (compares(way, "$.StoredCustomerInput") && way.by === "is 0"),
};

/** No block sets a value to nothing, or to a part of an answer that may be empty there. A withheld number alone may be. */
export const nothingEmptyIsSet =
  (told: Parameters<typeof ofFunctions>[0]): FlowCheck =>
  (flow) => {
    const ways = transitionsByBlock(allTransitions(flow));
    const unshown = (block: Action, key: string, { type, shows }: Answers): boolean =>
      flow.Actions.filter(({ Type }) => Type === type).some((answered) => {
        const open = [answered.Identifier];
        const seen = new Set<string>();
        for (let id = open.pop(); id !== undefined; id = open.pop())
          for (const way of ways.get(id) ?? []) {
            if (way.by === "error NoMatchingError" && way.from === answered) continue;
            if (shows(way, key, answered) || seen.has(way.to)) continue;
            if (way.to === block.Identifier) return true;
            seen.add(way.to);
            if (flow.Actions.find(({ Identifier }) => Identifier === way.to)?.Type !== type)
              open.push(way.to);
          }
        return false;
      });
    return flow.Actions.flatMap((action) =>
      valuesOf(action).flatMap(([name, value]) => {
        if (value.trim() === "") return [`${action.Identifier} sets ${name} to nothing`];
        const answers = [ofFunctions(told), ofTheBot, ofKeys].find(({ path }) => value.startsWith(path));
        return answers && unshown(action, value.slice(answers.path.length), answers)
          ? [`${action.Identifier} sets ${name} to ${value}, which may be nothing`]
          : [];
      }),
    );
  };

function valuesOf({ Type, Parameters }: Action): readonly (readonly [name: string, value: string])[] {
  const values = Parameters[places[Type] ?? ""] ?? {};
  return Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? value : String(Object(value)["Value"] ?? ""),
  ]);
}
