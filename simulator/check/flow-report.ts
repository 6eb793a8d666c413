import { actions } from "../flow/actions.ts";
import { flowSource } from "../flow/flow-source.ts";
import { FlowUnreadable } from "../flow/flow-unreadable.ts";
import { readFlow } from "../flow/read-flow.ts";
import { type CheckedFlow, checkedFlow, type Finding } from "./checked-flow.ts";
import { longTexts, slowFunctions } from "./limits.ts";
import { attributesSet, unsetAttributes } from "./unset-attributes.ts";
import { endless, failingRound, unanswered, unreachable } from "./ways.ts";

/** What there is to know of a flow before anybody calls it. */
export interface FlowReport {
  readonly file: string;
  readonly flow: string;
  readonly blocks: number;
  /** Why it cannot be run, a sentence each; none where it can. */
  readonly refused: readonly string[];
  readonly findings: readonly Finding[];
  /** What was left out when it was converted from the old console's format. */
  readonly notes: readonly string[];
  /** Blocks that succeed without an effect here, by what they do. */
  readonly noted: Readonly<Record<string, readonly string[]>>;
}

/** A flow to be checked, as it was found in a file. */
export interface FlowToCheck {
  readonly file: string;
  readonly name: string;
  readonly source: unknown;
  /** What was left out when it was converted. */
  readonly notes: readonly string[];
  /** Why it cannot be read. */
  readonly problems: readonly string[];
}

const rules: readonly ((checked: CheckedFlow) => readonly Finding[])[] = [
  unreachable,
  endless,
  failingRound,
  unanswered,
  longTexts,
  slowFunctions,
];

/** Checks flows together, for one may set what another reads. */
export function checkFlows(flows: readonly FlowToCheck[]): readonly FlowReport[] {
  const read = flows.map(orRefused);
  const set = new Set(read.flatMap((one) => (one.checked ? attributesSet(one.checked) : [])));
  return read.map(({ file, name, notes, refused, checked }) => ({
    ...{ file, flow: checked?.flow.name ?? name, blocks: checked?.flow.blocks.size ?? 0, refused, notes },
    findings: checked ? [...rules.flatMap((rule) => rule(checked)), ...unsetAttributes(checked, set)] : [],
    noted: checked ? notedIn(checked) : {},
  }));
}

function orRefused(given: FlowToCheck) {
  const { file, name, source, notes, problems } = given;
  if (problems.length > 0) return { file, name, notes, refused: problems, checked: undefined };
  try {
    const checked = checkedFlow(readFlow(source, name), flowSource.parse(source));
    return { file, name, notes, refused: [], checked };
  } catch (error) {
    if (error instanceof FlowUnreadable)
      return { file, name, notes, refused: error.problems, checked: undefined };
    throw error;
  }
}

function notedIn({ flow }: CheckedFlow): FlowReport["noted"] {
  const noted = new Map<string, string[]>();
  for (const { id, type } of flow.blocks.values())
    if (actions.get(type)?.support === "noted") noted.set(type, [...(noted.get(type) ?? []), id]);
  return Object.fromEntries(noted);
}
