import type { ContactFlow } from "../flow-language/contact-flow.ts";
import { type DrawingOptions, termsOf } from "./drawing-options.ts";
import { phasingOf } from "./phasing.ts";
import { rowsOf } from "./rows.ts";

/** What leads from one phase to another. */
export interface PhaseBranch {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
}

/** Everything that leads from one phase to another, but for the errors that lead to the same blocks from everywhere. */
export function phaseBranches(
  { Actions }: Pick<ContactFlow, "Actions">,
  options: DrawingOptions = {},
): readonly PhaseBranch[] {
  const phaseOf = phasingOf(Actions);
  const { branches, reason } = termsOf(options);
  const { NoMatchingCondition, NoMatchingError, ContinueLooping } = branches;
  const tellsNothing = [NoMatchingCondition, NoMatchingError, ContinueLooping];
  const found = new Map<string, PhaseBranch>();
  for (const action of Actions)
    for (const row of rowsOf(action, options)) {
      const [from, to] = [phaseOf(action.Identifier), phaseOf(row.target)];
      if (from === to || options.errorsLeadTo?.blocks.includes(row.target)) continue;
      const branch = found.get(`${from} ${to}`) ?? { from, to, labels: [] };
      const added = row.reasons
        .filter((name) => !tellsNothing.includes(name))
        .map(reason)
        .filter((name) => !branch.labels.includes(name));
      found.set(`${from} ${to}`, { ...branch, labels: [...branch.labels, ...added] });
    }
  return [...found.values()];
}
