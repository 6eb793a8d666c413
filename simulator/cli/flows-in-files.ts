import type { FlowToCheck } from "../check/flow-report.ts";
import { flowJson } from "../flow/flow-json.ts";
import { FlowUnreadable } from "../flow/flow-unreadable.ts";
import { fileText } from "./file-text.ts";

/** The flows of some files, and why others could not be read. */
export interface FlowsInFiles {
  readonly flows: readonly FlowToCheck[];
  readonly unreadable: readonly string[];
}

/** Reads files; one without a flow in it says so. */
export async function flowsInFiles(files: readonly string[]): Promise<FlowsInFiles> {
  const read = await Promise.all(files.map(flowsOrWhyNot));
  return {
    flows: read.flatMap((one) => ("flows" in one ? one.flows : [])),
    unreadable: read.flatMap((one) => ("why" in one ? [one.why] : [])),
  };
}

async function flowsOrWhyNot(
  file: string,
): Promise<{ readonly flows: readonly FlowToCheck[] } | { readonly why: string }> {
  try {
    const source = flowJson(await fileText(file), file);
    return { flows: [{ file, name: file, source }] };
  } catch (error) {
    if (error instanceof FlowUnreadable) return { why: error.message };
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
