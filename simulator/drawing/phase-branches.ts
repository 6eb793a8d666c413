import type { ContactFlow } from "../flow-language/contact-flow.ts";
import type { DrawingOptions } from "./drawing-options.ts";
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
  { words, errorsLeadTo }: DrawingOptions = {},
): readonly PhaseBranch[] {
  const phaseOf = phasingOf(Actions);
  const found = new Map<string, PhaseBranch>();
  for (const action of Actions)
    for (const row of rowsOf(action, words)) {
      const [from, to] = [phaseOf(action.Identifier), phaseOf(row.target)];
      if (from === to || errorsLeadTo?.blocks.includes(row.target)) continue;
      const branch = found.get(`${from} ${to}`) ?? { from, to, labels: [] };
      const added = reasonsOf(row.label).filter((reason) => !branch.labels.includes(reason));
      found.set(`${from} ${to}`, { ...branch, labels: [...branch.labels, ...added] });
    }
  return [...found.values()];
}

const reasonsOf = (text: string): readonly string[] =>
  text
    .split(", ")
    .filter((reason) => reason && !["otherwise", "error", "again"].includes(reason))
    .map((reason) => reason.replace(/(?<=[a-z])[A-Z]/g, " $&").toLowerCase());
