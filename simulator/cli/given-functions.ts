import { fileText } from "../command/file-text.ts";
import type { Lambda } from "../index.ts";
import { exported } from "./exported.ts";
import type { LineValues } from "./line-options.ts";
import { type ByName, eachOf, mapped, pairs } from "./pairs.ts";
import { readYaml } from "./read-yaml.ts";
import { sampleReplies } from "./sample/sample-flow.ts";

/** The function that a module exports: `handler`, or the name after `#`. */
const importedFunction = (place: string): Promise<Lambda> =>
  exported(place, "handler", (value): value is Lambda => typeof value === "function");

/** Replies by function, as a file has them in JSON or YAML. */
async function repliesIn(file: string): Promise<ByName<unknown>> {
  const replies = readYaml(await fileText(file), file);
  if (typeof replies !== "object" || replies === null || Array.isArray(replies))
    throw new Error(`${file}: replies by function, as { "look-up-order": { "outcome": "found" } }`);
  return { ...replies };
}

/**
 * The functions of a line: modules, and those that answer what was told. Each time they are asked for, lists of replies
 * begin anew.
 */
export async function givenFunctions(values: LineValues): Promise<() => ByName<Lambda>> {
  const replies = {
    ...(values.sample && sampleReplies),
    ...(values.replies && (await repliesIn(values.replies))),
    ...mapped(pairs("reply", values.reply), replyIn),
  };
  const modules = await eachOf(pairs("lambda", values.lambda), importedFunction);
  return () => ({ ...mapped(replies, canned), ...modules });
}

function replyIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const right = `a reply in JSON, as --reply look-up='{"found":"True"}'`;
    throw new Error(`--reply ${name}=${text}: ${right}`, { cause });
  }
}

/** A function that answers this; of a list, each call gets the next, and the last for good. */
export function canned(reply: unknown): Lambda {
  const replies: readonly unknown[] = Array.isArray(reply) ? reply : [reply];
  let next = 0;
  return () => replies[Math.min(next++, replies.length - 1)];
}
