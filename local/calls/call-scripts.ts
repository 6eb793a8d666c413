import { readdir, readFile } from "node:fs/promises";
import { type OrderScript, orderScripts } from "../script/order-scripts.ts";

export interface CallFile {
  /** The path without its ending: `en/proves-the-order-is-hers`. */
  readonly name: string;
  readonly script: OrderScript;
}

/** The line's own scripted calls, or those of one folder, by name. */
export async function callScripts(folder = ""): Promise<readonly CallFile[]> {
  const root = new URL(folder ? `./${folder}/` : "./", import.meta.url);
  const paths = (await readdir(root, { recursive: true })).filter((path) => path.endsWith(".call.yaml"));
  return Promise.all(
    paths.sort().map(async (path) => ({
      name: path.replace(/\.call\.yaml$/, ""),
      script: orderScripts.read(await readFile(new URL(path, root), "utf8"), path),
    })),
  );
}
