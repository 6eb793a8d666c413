import type { BlockContext } from "../block-context.ts";

/** Why a hostile Connect fails a block that sets these: one of them is empty. A kind one takes them. */
export function refusedEmpty(
  values: Readonly<Record<string, unknown>>,
  { resources }: BlockContext,
): string | undefined {
  if (resources.undocumented === "kind") return undefined;
  const empty = Object.keys(values).find((name) => values[name] === "");
  return empty === undefined ? undefined : `${empty} is set to nothing`;
}
