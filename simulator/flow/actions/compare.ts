import { action } from "../action.ts";
import { anyConditions } from "../conditions.ts";
import { result } from "../outcome.ts";
import { oneReference, only } from "../parameters.ts";

export const compare = action({
  type: "Compare",
  parameters: only({ ComparisonValue: oneReference }),
  errors: { must: ["NoMatchingCondition"] },
  conditions: () => anyConditions,
  run: ({ ComparisonValue }, scene) => result(scene.fill(ComparisonValue)),
});
