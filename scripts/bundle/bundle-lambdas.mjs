import { readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { leanData } from "./lean-data.mjs";

const entries = "src/composition/entries";

/** Bundles every Lambda into `dist/lambda/<name>/index.cjs`; answers their sizes in bytes by name. */
export async function bundleLambdas() {
  rmSync("dist/lambda", { recursive: true, force: true });
  const names = readdirSync(entries).map((file) => file.replace(/\.ts$/, ""));
  const sizes = await Promise.all(names.map(async (name) => [name, await bundle(name)]));
  return Object.fromEntries(sizes);
}

async function bundle(name) {
  const outfile = `dist/lambda/${name}/index.cjs`;
  const { metafile } = await build({
    entryPoints: [`${entries}/${name}.ts`],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node22",
    format: "cjs",
    charset: "utf8",
    mainFields: ["module", "main"],
    conditions: ["module"],
    alias: { "@aws-sdk/credential-provider-node": "./scripts/bundle/env-credentials.mjs" },
    // Loaded by the SDK only for operations that stream events, of which none is called.
    external: ["@smithy/core/event-streams"],
    plugins: [leanData],
    legalComments: "none",
    metafile: true,
  });
  return metafile.outputs[outfile].bytes;
}
