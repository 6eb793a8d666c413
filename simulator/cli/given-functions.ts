import type { Lambda } from "../index.ts";
import { exported } from "./exported.ts";
import { fileText } from "./file-text.ts";
import type { ByName } from "./pairs.ts";
import { readYaml } from "./read-yaml.ts";

/** The function that a module exports: `handler`, or the name after `#`. */
export const importedFunction = (place: string): Promise<Lambda> =>
  exported(place, "handler", (value): value is Lambda => typeof value === "function");

/** Replies by function, as a file has them in JSON or YAML. */
export async function repliesIn(file: string): Promise<ByName<unknown>> {
  const replies = readYaml(await fileText(file), file);
  if (typeof replies !== "object" || replies === null || Array.isArray(replies))
    throw new Error(`${file}: replies by function, as { "look-up-order": { "outcome": "found" } }`);
  return { ...replies };
}

/** A function that answers this; of a list, each call gets the next, and the last for good. */
export function canned(reply: unknown): Lambda {
  const replies: readonly unknown[] = Array.isArray(reply) ? reply : [reply];
  let next = 0;
  return () => replies[Math.min(next++, replies.length - 1)];
}
