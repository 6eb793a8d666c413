import type { BlockContext } from "../block-context.ts";

/** Names and texts with their references replaced. */
export const filled = (
  entries: Readonly<Record<string, string>>,
  context: BlockContext,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [context.fill(name), context.fill(value)]),
  );

/** Parameters may be nested; the names and texts in them are filled. */
export const filledIn = (
  value: Readonly<Record<string, unknown>>,
  context: Pick<BlockContext, "fill">,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => [context.fill(name), inner(one, context)]));

function inner(value: unknown, context: Pick<BlockContext, "fill">): unknown {
  if (typeof value === "string") return context.fill(value);
  if (Array.isArray(value)) return value.map((one) => inner(one, context));
  return typeof value === "object" && value !== null ? filledIn({ ...value }, context) : value;
}
