import type { FlowToCheck } from "../check/flow-report.ts";
import { fileText } from "../command/file-text.ts";
import { filesOf } from "../command/files-of.ts";
import { FlowUnreadable } from "../index.ts";
import { messageOf } from "../message-of.ts";
import { flowsInFile } from "./flows-in-file.ts";

/** The flows of some files, and why others could not be read. */
export interface FlowsToCheck {
  readonly flows: readonly FlowToCheck[];
  readonly unreadable: readonly Unreadable[];
}

export interface Unreadable {
  readonly file: string;
  readonly problems: readonly string[];
}

const mayHoldFlows = {
  called: "file that may hold flows (*.json, *.yaml, *.tf …)",
  names: /\.(json|ya?ml|tf|template|tpl|tftpl|txt)$/,
};
const looksLikeFlow = /StartAction|\\?"modules\\?"/;

/**
 * The flows of files, folders and patterns. A file that was named has to hold one; of those in folders, the ones that
 * do not look as if they did are passed over.
 */
export async function flowsToCheck(words: readonly string[]): Promise<FlowsToCheck> {
  const named = new Set(words);
  const files = filesOf(words, mayHoldFlows);
  const read = await Promise.all(files.map((file) => flowsOrWhyNot(file, named.has(file))));
  return {
    flows: read.flatMap((one) => ("problems" in one ? [] : one.flows)),
    unreadable: read.flatMap((one) => ("problems" in one ? [one] : [])),
  };
}

async function flowsOrWhyNot(
  file: string,
  isNamed: boolean,
): Promise<{ readonly flows: readonly FlowToCheck[] } | Unreadable> {
  try {
    if (!isNamed && !looksLikeFlow.test(await fileText(file))) return { flows: [] };
    return { flows: await flowsInFile(file) };
  } catch (error) {
    if (error instanceof FlowUnreadable) return { file, problems: error.problems };
    return {
      file,
      problems: [messageOf(error).replace(`${file}: `, "")],
    };
  }
}
