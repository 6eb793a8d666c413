import type { BlockContext } from "../block-context.ts";

/** Names and texts with their references replaced. */
export const filled = (
  entries: Readonly<Record<string, string>>,
  context: BlockContext,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [context.fill(name), context.fill(value)]),
  );
