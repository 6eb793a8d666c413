import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import * as z from "zod/mini";
import type { Step } from "./call-script.ts";
import { type Issue, type ScriptProblems, scriptProblems } from "./script-problems.ts";
import type { StepKind } from "./step-kind.ts";

/** What a script may say. */
export interface Vocabulary<Script> {
  /** All but the steps. */
  readonly heading: z.core.$ZodType<Script>;
  /** What is meant where a script leaves it out. */
  readonly usual?: Readonly<Record<string, string>>;
  /** What is wrong with a script whose values are right each for itself. */
  check(script: Script): readonly Issue[];
  readonly kinds: ReadonlyMap<string, Pick<StepKind, "value">>;
}

/**
 * Reads a `*.call.yaml`. All values are read as text, so that `presses: 007` keeps its zeros.
 * @throws {ScriptUnreadable} naming all that is wrong with its line.
 */
export function readScript<Script>(
  { heading, usual = {}, check, kinds }: Vocabulary<Script>,
  text: string,
  file: string,
): Script {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: "failsafe", prettyErrors: false });
  const problems = scriptProblems(document, lineCounter, file);
  problems.stop();

  const head = z.safeParse(
    heading,
    isMap(document.contents) ? { ...usual, ...document.toJS() } : document.toJS(),
  );
  if (!head.success) problems.addIssues(head.error.issues, []);

  const list = document.get("steps", true);
  const items = isSeq(list) ? list.items.filter(isNode) : [];
  if (items.length === 0)
    problems.add(problems.lineOf(["steps"]), "steps: a list of what happens, as - hears: Welcome");
  const steps = items.flatMap((node, index) => readStep(node, index, kinds, problems));
  const script = head.success ? { ...head.data, steps } : undefined;
  if (script) problems.addIssues(check(script), []);

  problems.stop();
  if (!script) throw head.error;
  return script;
}

/** A step is `- silence`, `- says: hello` or a name with a list of values by name. */
function readStep(
  node: Node,
  index: number,
  kinds: Vocabulary<unknown>["kinds"],
  problems: ScriptProblems,
): readonly Step[] {
  const pair = isMap(node) && node.items.length === 1 ? node.items[0] : undefined;
  const key = pair ? pair.key : node;
  const name = isScalar(key) ? String(key.value) : "";
  const kind = kinds.get(name);
  const line = problems.lineOf(["steps", index]);
  if (!kind) {
    problems.add(line, `${name || "this"} is no step; a step is one of: ${[...kinds.keys()].join(", ")}`);
    return [];
  }
  const given: unknown = isNode(pair?.value) ? pair.value.toJSON() : "";
  const value = z.safeParse(kind.value, given);
  if (value.success) return [{ kind: name, value: value.data, line }];
  problems.addIssues(value.error.issues, ["steps", index, name]);
  return [];
}
