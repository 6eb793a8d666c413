import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { whyNot } from "../command/why-not.ts";
import { bundledModule } from "./bundled-module.ts";

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
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Error(`${file}: there is no such module`);
  if (found.isDirectory()) throw new Error(`${file}: this is a folder; name a module in it`);
  const module = await imported(file);
  // A CommonJS module may have its exports as the default one.
  const values = [module, module["default"]].flatMap((exports) =>
    typeof exports === "object" && exports !== null
      ? Object.entries(exports).flatMap(([key, value]) => (key === name ? [value] : []))
      : [],
  );
  const fitting = values.find(fits);
  if (fitting === undefined)
    throw new Error(`${file} exports no function ${name}; name another by ${file}#NAME`);
  return fitting;
}

type Exports = Readonly<Record<string, unknown>>;

async function imported(file: string): Promise<Exports> {
  try {
    return await import(pathToFileURL(resolve(file)).href).catch(async (cause: unknown): Promise<Exports> => {
      if (!readsNoTypeScript(cause)) throw cause;
      return import(await bundledModule(file));
    });
  } catch (cause) {
    throw new Error(`${file} cannot be loaded: ${whyNot(cause)}`, { cause });
  }
}

/** Node reads TypeScript from 22.18 on. */
const readsNoTypeScript = (cause: unknown): boolean =>
  typeof cause === "object" &&
  cause !== null &&
  "code" in cause &&
  cause.code === "ERR_UNKNOWN_FILE_EXTENSION";
