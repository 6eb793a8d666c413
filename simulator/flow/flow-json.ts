import { FlowUnreadable } from "./flow-unreadable.ts";
import { flowsIn } from "./sources/flows-in.ts";

/**
 * The one flow of a source, in the flow language: an object or a text, in any form that `flowsIn` reads. `name` is
 * what the source goes by.
 * @throws {FlowUnreadable} if it holds none, or several.
 */
export function flowJson(source: unknown, name: string): unknown {
  const [first, ...others] = flowsIn(source, name);
  if (others.length > 0) {
    const names = [first, ...others].map((flow) => flow?.name);
    throw new FlowUnreadable(name, [
      `it holds ${names.length} flows (${names.join(", ")}): give the file of one`,
    ]);
  }
  return first?.content;
}
