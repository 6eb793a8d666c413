import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { messageOf } from "./message-of.ts";

/**
 * What a module exports under the usual name, or the one after `#`: `./handlers.ts#lookUp`.
 * @throws {Error} that names the module and what to do.
 */
export async function exported<T>(
  place: string,
  usual: string,
  fits: (value: unknown) => value is T,
): Promise<T> {
  const [, file = place, name = usual] = /^([^#]+)#([\w$]+)$/.exec(place) ?? [];
  if (!existsSync(file)) throw new Error(`${file}: there is no such module`);
  const module = await imported(file);
  // A CommonJS module may have its exports as the default one.
  const found = [module, module["default"]].flatMap((exports) =>
    typeof exports === "object" && exports !== null
      ? Object.entries(exports).flatMap(([key, value]) => (key === name ? [value] : []))
      : [],
  );
  const fitting = found.find(fits);
  if (fitting === undefined)
    throw new Error(`${file} exports no function ${name}; name another by ${file}#NAME`);
  return fitting;
}

async function imported(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(pathToFileURL(resolve(file)).href);
  } catch (cause) {
    const why = messageOf(cause);
    const cure = /unknown file extension/i.test(why)
      ? 'this Node reads no TypeScript. Give it JavaScript, take Node 22.18 or newer, or set NODE_OPTIONS="--import tsx"'
      : why;
    throw new Error(`${file} cannot be loaded: ${cure}`, { cause });
  }
}
