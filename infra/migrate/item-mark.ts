import { createHash } from "node:crypto";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";

export type Item = Record<string, AttributeValue>;

/** The attribute of a copied order that says how it was copied; nobody else reads it. */
export const markName = "copiedAs";

/** What an item is, in a few letters: the same for the same attributes in whatever order, its mark aside. */
export function markOf({ [markName]: _, ...item }: Item): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(item)))
    .digest("hex")
    .slice(0, 24);
}

/** Without a difference where there is none: maps by their keys, sets by their members, bytes as text. */
function sorted(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [
      name,
      /^[SNB]S$/.test(name) && Array.isArray(inner) ? inner.map(sorted).sort() : sorted(inner),
    ]);
}
