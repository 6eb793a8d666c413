import { FlowUnreadable } from "./flow-unreadable.ts";

/**
 * A flow as an object, where it may be JSON text. `name` is what it goes by.
 * @throws {FlowUnreadable}
 */
export function flowJson(source: unknown, name: string): unknown {
  if (typeof source !== "string") return source;
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new FlowUnreadable(name, [`it is not JSON: ${error instanceof Error ? error.message : error}`]);
  }
}
