import * as z from "zod/mini";
import { action } from "../action.ts";
import { result } from "../block-outcome.ts";
import type { ConditionRule } from "../conditions.ts";
import { only } from "../parameters.ts";

const risingChain: ConditionRule = (conditions) => {
  const steps = conditions.map(({ operand }) => Number(operand));
  const rising = steps.every((step, index) => step > (steps[index - 1] ?? 1) && step <= 101);
  return rising && conditions.every(({ operator }) => operator === "NumberLessThan")
    ? undefined
    : "takes a rising chain of NumberLessThan";
};

/** A number from 1 to 100, by chance. */
export const distributeByPercentage = action({
  type: "DistributeByPercentage",
  about: "as documented; chance is a setting",
  source: "guide",
  parameters: z._default(only({}), {}),
  errors: { must: ["NoMatchingCondition"] },
  conditions: () => risingChain,
  flows: ["inbound", "queue", "outbound-whisper", "module"],
  run: (_, context) => result(String(1 + Math.floor(context.resources.random() * 100))),
});
