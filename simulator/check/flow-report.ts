import { actions } from "../flow/actions.ts";
import { flowJson } from "../flow/flow-json.ts";
import { flowSource } from "../flow/flow-source.ts";
import { FlowUnreadable } from "../flow/flow-unreadable.ts";
import { readFlow } from "../flow/read-flow.ts";
import { type CheckedFlow, checkedFlow, type Finding } from "./checked-flow.ts";
import { longTexts, slowFunctions } from "./limits.ts";
import { attributesSet, unsetAttributes } from "./unset-attributes.ts";
import { endless, unanswered, unreachable } from "./ways.ts";

/** What there is to know of a flow before anybody calls it. */
export interface FlowReport {
  readonly file: string;
  readonly flow: string;
  readonly blocks: number;
  /** Why it cannot be run, a sentence each; none where it can. */
  readonly refused: readonly string[];
  readonly findings: readonly Finding[];
  /** Blocks that succeed without an effect here, by what they do. */
  readonly noted: Readonly<Record<string, readonly string[]>>;
}

/** A flow to be checked: as it stands in a file. */
export interface FlowToCheck {
  readonly file: string;
  readonly name: string;
  readonly source: unknown;
}

const rules: readonly ((checked: CheckedFlow) => readonly Finding[])[] = [
  unreachable,
  endless,
  unanswered,
  longTexts,
  slowFunctions,
];

/** Checks flows together, for one may set what another reads. */
export function checkFlows(flows: readonly FlowToCheck[]): readonly FlowReport[] {
  const read = flows.map(orRefused);
  const set = new Set(read.flatMap((one) => (one.checked ? attributesSet(one.checked) : [])));
  return read.map(({ file, name, refused, checked }) => ({
    ...{ file, flow: checked?.flow.name ?? name, blocks: checked?.flow.blocks.size ?? 0, refused },
    findings: checked ? [...rules.flatMap((rule) => rule(checked)), ...unsetAttributes(checked, set)] : [],
    noted: checked ? notedIn(checked) : {},
  }));
}

function orRefused(given: FlowToCheck) {
  const { file, name, source } = given;
  try {
    const checked = checkedFlow(readFlow(source, name), flowSource.parse(flowJson(source, name)));
    return { file, name, refused: [], checked };
  } catch (error) {
    if (error instanceof FlowUnreadable) return { file, name, refused: error.problems, checked: undefined };
    throw error;
  }
}

function notedIn({ flow }: CheckedFlow): FlowReport["noted"] {
  const noted = new Map<string, string[]>();
  for (const { id, type } of flow.blocks.values())
    if (actions.get(type)?.support === "noted") noted.set(type, [...(noted.get(type) ?? []), id]);
  return Object.fromEntries(noted);
}
