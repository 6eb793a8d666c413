import { oneOf } from "../command/one-of.ts";
import { type FlowKind, flowKindNamed, flowKinds } from "../flow/flow-kind.ts";
import { type Flow, FlowUnreadable, readFlow } from "../index.ts";
import { type FlowInFile, flowNamedBy, flowsInFile } from "./flows-in-file.ts";
import type { LineValues } from "./line-options.ts";
import { type ByName, eachOf, pairs } from "./pairs.ts";
import { sampleFlow } from "./sample/sample-flow.ts";

/** A flow as it was given, its tokens filled in. */
export interface GivenFlow {
  readonly source: unknown;
  readonly flow: Flow;
}

/** The flow to call, and those that it leads to, by name and by id. */
export interface GivenFlows {
  readonly first: GivenFlow;
  readonly kind: FlowKind | undefined;
  readonly others: ByName<GivenFlow>;
}

/**
 * Reads the flows of a line. The flows that stand in the same file as its own are there as well, where they can be run.
 * @throws {FlowUnreadable} with all that is wrong with a flow.
 */
export async function givenFlows(values: LineValues): Promise<GivenFlows> {
  const tokens = pairs("token", values.token);
  const isNamed = (one: string): boolean => one.includes("=");
  const named = await eachOf(pairs("flows", values.flows?.filter(isNamed)), async (word) =>
    given((await flowNamedBy(word, tokens)).flow),
  );
  const files = await Promise.all(
    (values.flows ?? []).filter((one) => !isNamed(one)).map((file) => flowsInFile(file, tokens)),
  );
  const { flow, others } = await firstOf(values, tokens);
  const kindTold = values.kind === undefined ? undefined : kindNamed(values.kind);
  return {
    first: given(flow),
    kind: kindTold ?? flow.kind,
    others: { ...byName(others, true), ...byName(files.flat(), false), ...named },
  };
}

async function firstOf(values: LineValues, tokens: ByName) {
  if (values.sample) {
    const about = { id: undefined, kind: undefined, notes: [], problems: [] };
    return { flow: { ...about, file: "the sample", name: "the sample", source: sampleFlow }, others: [] };
  }
  if (values.flow !== undefined) return flowNamedBy(values.flow, tokens);
  throw new Error("Which flow? --flow FILE, or --sample for one that this package brings along.");
}

function given({ name, source, problems }: FlowInFile): GivenFlow {
  if (problems.length > 0) throw new FlowUnreadable(name, problems);
  return { source, flow: readFlow(source, name) };
}

/** Under its name and under its id. Of those that nobody asked for, what cannot be run is left out. */
const byName = (flows: readonly FlowInFile[], canBeLeftOut: boolean): ByName<GivenFlow> =>
  Object.fromEntries(
    flows.flatMap((flow) => {
      try {
        const one = given(flow);
        return [flow.name, ...(flow.id === undefined ? [] : [flow.id])].map((name) => [name, one]);
      } catch (error) {
        if (canBeLeftOut && error instanceof FlowUnreadable) return [];
        throw error;
      }
    }),
  );

/** A kind by our name or by Connect's. */
function kindNamed(text: string): FlowKind {
  return flowKindNamed(text) ?? flowKindNamed(text.toUpperCase()) ?? oneOf("kind", text, kindNames);
}

const kindNames = Object.keys(flowKinds).flatMap((name) => flowKindNamed(name) ?? []);
