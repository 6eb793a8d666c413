import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { type CallScript, type Step, type StepKind, scriptHeading, stepValues } from "./call-script.ts";
import { type FaultList, faultList } from "./fault-list.ts";

/**
 * Reads a `*.call.yaml`. All values are read as text, so that `presses: 007` keeps its zeros.
 * @throws {ScriptUnreadable} naming every fault with its line.
 */
export function readScript(text: string, file = "script"): CallScript {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: "failsafe", prettyErrors: false });
  const faults = faultList(document, lineCounter, file);
  faults.stop();

  const head = scriptHeading.safeParse(document.toJS());
  if (!head.success) faults.addIssues(head.error.issues, []);

  const list = document.get("steps", true);
  const items = isSeq(list) ? list.items.filter(isNode) : [];
  if (items.length === 0)
    faults.add(faults.lineOf(["steps"]), "steps: a list of what happens, as - hears: Welcome");
  const steps = items.flatMap((node, index) => readStep(node, index, faults));

  faults.stop();
  if (!head.success) throw head.error;
  return { ...head.data, steps };
}

const kinds = Object.keys(stepValues) as readonly StepKind[];

/** A step is `- silence`, `- says: hello` or `- order:` with a list of what is to be so. */
function readStep(node: Node, index: number, faults: FaultList): readonly Step[] {
  const pair = isMap(node) && node.items.length === 1 ? node.items[0] : undefined;
  const key = pair ? pair.key : node;
  const name = isScalar(key) ? String(key.value) : "";
  const kind = kinds.find((known) => known === name);
  const line = faults.lineOf(["steps", index]);
  if (!kind) {
    faults.add(line, `${name || "this"} is no step; a step is one of: ${kinds.join(", ")}`);
    return [];
  }
  const given: unknown = isNode(pair?.value) ? pair.value.toJSON() : "";
  const value = stepValues[kind].safeParse(given);
  // The schema is that kind's own, which the compiler cannot follow through a table.
  if (value.success) return [{ kind, value: value.data, line } as Step];
  faults.addIssues(value.error.issues, ["steps", index, kind]);
  return [];
}
