import type { BlockOutcome } from "./block-outcome.ts";
import { holds } from "./conditions.ts";
import type { Block } from "./flow.ts";

/** How a call leaves a block: `NextAction`, a condition or an error, the block it leads to, and why that. */
interface BranchTaken {
  readonly branch: string;
  readonly to: string;
  readonly because?: string;
}

/**
 * The first condition that holds, the error or the catch-all for it, or `NextAction`. A block that fails without an
 * Error branch goes on: older exports have such blocks (guide: play, branch "Okay"). Operands are read with `fill`.
 */
export function branchTaken(
  block: Block,
  outcome: BlockOutcome,
  fill: (text: string) => string,
): BranchTaken | undefined {
  const error = (type: string): BranchTaken | undefined => {
    const to = block.errors.get(type);
    return to === undefined ? undefined : { branch: type, to };
  };
  const next = block.next === undefined ? undefined : { branch: "NextAction", to: block.next };
  switch (outcome.kind) {
    case "error": {
      const branch = error(outcome.error) ?? error("NoMatchingError") ?? next;
      return branch && { ...branch, because: outcome.because };
    }
    case "interrupted":
    case "result": {
      const met = block.conditions.find((condition) =>
        holds({ ...condition, operand: fill(condition.operand) }, outcome.value),
      );
      if (met) return { branch: `${met.operator} ${met.operand}`, to: met.to };
      const otherwise = error("NoMatchingCondition") ?? next;
      return otherwise && { ...otherwise, because: `the result was "${outcome.value}"` };
    }
    case "success":
      return next;
    case "end":
    case "flow":
      return undefined;
  }
}
