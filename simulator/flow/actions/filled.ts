import type { BlockContext } from "../block-context.ts";

type Fill = Pick<BlockContext, "fill">;

/** Names and texts with their references replaced. What would be called by nothing is left out. */
export const filled = (
  entries: Readonly<Record<string, string>>,
  { fill }: Fill,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(entries)
      .map(([name, value]) => ({ name: fill(name), value: fill(value), unread: name !== "" }))
      .filter(({ name, unread }) => name !== "" || !unread)
      .map(({ name, value }) => [name, value]),
  );

/** Parameters may be nested; the names and texts in them are filled. */
export const filledIn = (
  value: Readonly<Record<string, unknown>>,
  context: Fill,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => [context.fill(name), inner(one, context)]));

function inner(value: unknown, context: Fill): unknown {
  if (typeof value === "string") return context.fill(value);
  if (Array.isArray(value)) return value.map((one) => inner(one, context));
  return typeof value === "object" && value !== null ? filledIn({ ...value }, context) : value;
}
