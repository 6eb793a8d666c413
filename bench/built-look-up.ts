import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Opened } from "connect-simulator/command";
import { bundleLambdas } from "../scripts/bundle/bundle-lambdas.ts";

/** Bundles the functions into a folder of their own; answers where look-up-order is. */
export async function builtLookUp(opened: Opened): Promise<string> {
  const making = mkdtemp(join(tmpdir(), "orderline-bench-"));
  const folder = await opened.keep(making, (made) => rm(made, { recursive: true }));
  await bundleLambdas(folder);
  return join(folder, "look-up-order/index.cjs");
}
