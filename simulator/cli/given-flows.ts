import { flowJson } from "../flow/flow-json.ts";
import { type Flow, fillIn, readFlow } from "../index.ts";
import { fileText } from "./file-text.ts";
import type { LineValues } from "./line-options.ts";
import { type ByName, eachOf, pairs } from "./pairs.ts";
import { sampleFlow } from "./sample/sample-flow.ts";

/** A flow as it was given, its tokens filled in. */
export interface GivenFlow {
  readonly source: unknown;
  readonly flow: Flow;
}

/**
 * The flow to call, and those that it leads to by name.
 * @throws {FlowUnreadable} with all that is wrong with a flow.
 */
export async function givenFlows(
  values: LineValues,
): Promise<{ readonly first: GivenFlow; readonly others: ByName<GivenFlow> }> {
  const tokens = pairs("token", values.token);
  const read = async (file: string) => filled(flowJson(await fileText(file), file), tokens, file);
  const others = await eachOf(pairs("flows", values.flows), read);
  if (values.sample) return { first: filled(sampleFlow, tokens, "the sample"), others };
  if (values.flow === undefined)
    throw new Error("Which flow? --flow FILE, or --sample for one that this package brings along.");
  return { first: await read(values.flow), others };
}

function filled(json: unknown, tokens: ByName, name: string): GivenFlow {
  const source = fillIn(json, tokens, (token) => token);
  return { source, flow: readFlow(source, name) };
}
