import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type OrderScript, orderScripts } from "./order-scripts.ts";

/** A scripted call of our line. */
export interface CallFile {
  /** The path without its ending: `en/proves-the-order-is-hers`. */
  readonly name: string;
  readonly script: OrderScript;
}

const folder = join(import.meta.dirname, "../calls");
const ending = ".call.yaml";

/** Every scripted call of our line as it is written, by name. */
async function callTexts(): Promise<ReadonlyMap<string, string>> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(ending)).sort();
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => [path.slice(0, -ending.length), await readFile(join(folder, path), "utf8")] as const,
      ),
    ),
  );
}

/** Every scripted call of our line, by name. */
export async function callFiles(): Promise<readonly CallFile[]> {
  return [...(await callTexts())].map(([name, text]) => ({
    name,
    script: orderScripts.read(text, `${name}${ending}`),
  }));
}

/** Those that an open line can play: without settings of their own. */
export async function playableCalls(): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await callTexts())].filter(([, text]) => !/^settings:/m.test(text)));
}
