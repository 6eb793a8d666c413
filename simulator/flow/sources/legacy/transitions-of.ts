import type { Conversion, Way } from "./conversion.ts";
import type { LegacyBranch } from "./legacy-module.ts";

const everywhere: Readonly<Record<string, Way>> = {
  Error: { error: "NoMatchingError" },
  NoMatch: { error: "NoMatchingCondition" },
  Evaluate: "itself",
};

const operators: Readonly<Record<string, string>> = {
  Equals: "Equals",
  Contains: "TextContains",
  StartsWith: "TextStartsWith",
  EndsWith: "TextEndsWith",
  GreaterThan: "NumberGreaterThan",
  GreaterThanOrEqualTo: "NumberGreaterOrEqualTo",
  LessThan: "NumberLessThan",
  LessThanOrEqualTo: "NumberLessOrEqualTo",
};

/** The branches that stand for `NextAction`, in this order: no other is taken where a block has only errors and conditions. */
const next = ["Success", "Complete", "Error", "NoMatch"];

/** A block's branches in the flow language. What it has not is given to `refuse`. */
export function transitionsOf(
  branches: readonly LegacyBranch[],
  { ways, chain, goesOn }: Conversion,
  refuse: (sentence: string) => void,
) {
  const Errors: unknown[] = [];
  const Conditions: unknown[] = [];
  let percent = 1;
  for (const { condition, operator, value, to } of branches.filter(
    (branch) => branch.condition !== "Success",
  )) {
    const way = ways?.[condition] ?? everywhere[condition];
    if (way === undefined) refuse(`its branch ${condition} has no counterpart in the flow language`);
    else if (typeof way === "object" && "error" in way) Errors.push({ ErrorType: way.error, NextAction: to });
    else {
      percent += Number(value);
      const own = chain
        ? { operator: "NumberLessThan", operand: String(percent) }
        : { operator: operators[operator] ?? operator, operand: value };
      const { operator: Operator, operand } = way === "itself" ? own : way;
      Conditions.push({ NextAction: to, Condition: { Operator, Operands: [operand] } });
    }
  }
  const NextAction = next
    .map((condition) => branches.find((branch) => branch.condition === condition)?.to)
    .find((to) => to !== undefined);
  if (goesOn && Errors.length === 0) Errors.push({ ErrorType: "NoMatchingError", NextAction });
  return { ...(NextAction !== undefined && { NextAction }), Errors, Conditions };
}
