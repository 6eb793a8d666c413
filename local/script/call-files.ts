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

/** Every scripted call of our line, by name. */
export async function callFiles(): Promise<readonly CallFile[]> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".call.yaml"));
  return Promise.all(
    paths.sort().map(async (path) => ({
      name: path.replace(/\.call\.yaml$/, ""),
      script: orderScripts.read(await readFile(join(folder, path), "utf8"), path),
    })),
  );
}
