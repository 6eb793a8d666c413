import { fillIn } from "../../flow-language/fill-in.ts";
import { FlowUnreadable } from "../flow-unreadable.ts";
import { entriesOf } from "./entries-of.ts";
import { findFlows } from "./find-flows.ts";
import type { FoundFlow } from "./found-flow.ts";
import { readDocument } from "./read-document.ts";
import { textOf } from "./text-of.ts";

/**
 * All flows that a file holds, in the language of Version 2019-10-30: as the console exports them, the old console's
 * too, as AWS's API answers them, or within a CloudFormation template or a Terraform file.
 *
 * @param tokens what stands for tokens (`${queue}`, `{{queue}}`, `<<queue>>`, `%queue%`); the others stand for themselves.
 * @throws {FlowUnreadable} if it holds none, or none that can be read.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { flowsIn } from "connect-simulator";
 *
 * const flows = flowsIn(await readFile("template.yaml"), "template.yaml");
 * console.log(flows.map(({ name, kind }) => `${name}: ${kind}`)); // ["Main: CONTACT_FLOW", "Hold: CUSTOMER_QUEUE"]
 * ```
 */
export function flowsIn(
  file: unknown,
  fileName: string,
  { tokens = {} }: { readonly tokens?: Readonly<Record<string, string>> } = {},
): readonly FoundFlow[] {
  const { value, found } = attempt(fileName, () => {
    const value = typeof file === "string" || file instanceof Uint8Array ? readDocument(textOf(file)) : file;
    return { value, found: findFlows(value, { place: fileName }) };
  });
  if (found.length === 0)
    throw new FlowUnreadable(fileName, [`it holds no flow: ${looksLike(value)}. ${flow}`]);
  if (found.every(({ problems }) => problems.length > 0))
    throw new FlowUnreadable(
      fileName,
      found.flatMap(({ name, problems }) => named(name, problems, fileName)),
    );
  return found.map((one) => ({ ...one, content: fillIn(one.content, tokens, (_, token) => token) }));
}

function attempt<T>(fileName: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) throw new FlowUnreadable(fileName, [error.message]);
    if (error instanceof RangeError)
      throw new FlowUnreadable(fileName, ["it is nested too deeply to be read; no flow is"]);
    throw error;
  }
}

const named = (name: string, problems: readonly string[], fileName: string): readonly string[] =>
  name === fileName ? problems : problems.map((problem) => `${name}: ${problem}`);

const flow =
  'A flow has "Version": "2019-10-30", "StartAction" and "Actions"; export it from the flow designer, or give the answer of `aws connect describe-contact-flow`';

function looksLike(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "it is an empty list" : "none is in its list";
  if (typeof value !== "object" || value === null)
    return value === null || value === undefined || value === ""
      ? "it is empty"
      : `it is ${JSON.stringify(value).slice(0, 40)}`;
  const keys = Object.keys(entriesOf(value));
  if (keys.length === 0) return "it is an empty object";
  return `it has ${keys.slice(0, 6).join(", ")}${keys.length > 6 ? " and more" : ""}`;
}
