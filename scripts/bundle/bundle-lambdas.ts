import { readdirSync, rmSync, statSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import { leanData } from "./lean-data.ts";

const entries = "src/composition/entries";

/** The options of esbuild for every function. */
export const bundling = {
  bundle: true,
  minify: true,
  platform: "node",
  target: "node22",
  format: "cjs",
  charset: "utf8",
  mainFields: ["module", "main"],
  conditions: ["module"],
  legalComments: "none",
} as const satisfies BuildOptions;

/** What is left out of our bundles. */
const leftOut = {
  alias: { "@aws-sdk/credential-provider-node": "./scripts/bundle/env-credentials.ts" },
  // The SDK loads it only for operations that stream events, and we call none of these.
  external: ["@smithy/core/event-streams"],
  plugins: [leanData],
} satisfies BuildOptions;

/** Bundles every Lambda into `<folder>/<name>/index.cjs`; answers their sizes in bytes, by name. */
export async function bundleLambdas(folder = "dist/lambda"): Promise<Readonly<Record<string, number>>> {
  rmSync(folder, { recursive: true, force: true });
  const names = readdirSync(entries).map((file) => file.replace(/\.ts$/, ""));
  const sizes = names.map(async (name) => [name, await bundleLambda(name, `${folder}/${name}/index.cjs`)]);
  return Object.fromEntries(await Promise.all(sizes));
}

async function bundleLambda(name: string, outfile: string): Promise<number> {
  await build({ ...bundling, ...leftOut, entryPoints: [`${entries}/${name}.ts`], outfile });
  return statSync(outfile).size;
}
