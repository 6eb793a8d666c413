import { action } from "../action.ts";
import { result } from "../block-outcome.ts";
import { anyConditions } from "../conditions.ts";
import { oneReference, only } from "../parameters.ts";

export const compare = action({
  type: "Compare",
  about:
    "as documented, with references as operands, and `KeyExists` as reported; what is missing is the empty text",
  source: "guide",
  parameters: only({ ComparisonValue: oneReference }),
  errors: { must: ["NoMatchingCondition"] },
  conditions: () => anyConditions,
  run: ({ ComparisonValue }, context) => result(context.fill(ComparisonValue)),
});
