import { fileBytes } from "../command/file-text.ts";
import { nearest } from "../command/nearest.ts";
import { type FlowKind, flowKindNamed } from "../flow/flow-kind.ts";
import { flowsIn } from "../flow/sources/flows-in.ts";
import { fillIn } from "../flow-language/fill-in.ts";
import type { ByName } from "./pairs.ts";

/** A flow that a file holds, its tokens filled in. */
export interface FlowInFile {
  readonly file: string;
  readonly name: string;
  /** Its ARN or id, where the file tells it. */
  readonly id: string | undefined;
  /** Where the file or blocks that stand in no other kind tell it. */
  readonly kind: FlowKind | undefined;
  readonly source: unknown;
  /** What was left out when it was converted. */
  readonly notes: readonly string[];
  /** Why it cannot be read. */
  readonly problems: readonly string[];
}

/**
 * The flows that a file holds, in any form that `flowsIn` reads. A token for which nothing was given stands for its own name.
 * @throws {FlowUnreadable} if it holds none, or none that can be read.
 * @throws {Error} if there is no such file.
 */
export async function flowsInFile(file: string, tokens: ByName = {}): Promise<readonly FlowInFile[]> {
  const found = flowsIn(await fileBytes(file), file, { tokens });
  return found.map(({ content, kind, kindGuessed, ...flow }) => ({
    ...flow,
    file,
    // What looks like a whisper may as well be a short flow of another kind.
    kind: kindGuessed && kind === "AGENT_WHISPER" ? undefined : flowKindNamed(kind),
    source: fillIn(content, {}, (name) => name),
  }));
}

/**
 * The flow that a word names: `FILE`, or `FILE#NAME` where the file holds several; and the others in that file.
 * @throws {FlowUnreadable} if it cannot be read.
 * @throws {Error} that names the flows of the file.
 */
export async function flowNamedBy(
  word: string,
  tokens: ByName = {},
): Promise<{ readonly flow: FlowInFile; readonly others: readonly FlowInFile[] }> {
  const [, file = word, name] = /^(.+)#([^#/]+)$/.exec(word) ?? [];
  const flows = await flowsInFile(file, tokens);
  const called = (flow: FlowInFile): boolean => name === undefined || flow.name === name || flow.id === name;
  const [flow, ...more] = flows.filter(called);
  if (flow && more.length === 0) return { flow, others: flows.filter((other) => other !== flow) };
  const names = flows.map((one) => one.name);
  const meant = nearest(name ?? "", names);
  throw new Error(
    `${file} holds ${names.length} flows: ${names.join(", ")}. Name one: ${file}#${meant ?? names[0] ?? "NAME"}`,
  );
}
