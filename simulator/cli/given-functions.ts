import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Lambda, OpenBotSession } from "../index.ts";

/** The function that a module exports: `handler`, or the name after `#`. */
export const importedFunction = (place: string): Promise<Lambda> => exported(place, "handler", isFunction);

/** The bot that a module exports: `bot`, or the name after `#`. */
export const importedBot = (place: string): Promise<OpenBotSession> => exported(place, "bot", isBot);

const isFunction = (value: unknown): value is Lambda => typeof value === "function";
const isBot = (value: unknown): value is OpenBotSession => typeof value === "function";

async function exported<T>(place: string, usual: string, fits: (value: unknown) => value is T): Promise<T> {
  const [, file = place, name = usual] = /^(.+)#([\w$]+)$/.exec(place) ?? [];
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(resolve(file)).href);
  // A CommonJS module may have its exports as the default one.
  const within: unknown = module["default"];
  const found = [module, within].flatMap((exports) =>
    typeof exports === "object" && exports !== null
      ? Object.entries(exports).flatMap(([key, value]) => (key === name ? [value] : []))
      : [],
  );
  const fitting = found.find(fits);
  if (fitting === undefined) throw new Error(`${file} exports no function ${name}`);
  return fitting;
}

/** Functions that answer what a JSON file says, by name: a reply, or a list of which each call gets the next and the last for good. */
export async function cannedFunctions(file: string): Promise<Readonly<Record<string, Lambda>>> {
  const replies: unknown = JSON.parse(await readFile(file, "utf8"));
  if (typeof replies !== "object" || replies === null || Array.isArray(replies))
    throw new Error(`${file}: replies by function, as { "look-up-order": { "outcome": "found" } }`);
  return Object.fromEntries(Object.entries(replies).map(([name, reply]) => [name, canned(reply)]));
}

function canned(reply: unknown): Lambda {
  const replies: readonly unknown[] = Array.isArray(reply) ? reply : [reply];
  let next = 0;
  return () => replies[Math.min(next++, replies.length - 1)];
}
