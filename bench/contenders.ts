import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleLambdas, bundling } from "../scripts/bundle/bundle-lambdas.ts";

/** The article's three functions, by the names of ours. */
export const functions = ["look-up-order", "cancel-order", "change-shipping-date"] as const;
export type FunctionName = (typeof functions)[number];

/**
 * `article`: what the article's function does. `client`: the SDK alone, asking what ours asks.
 * `ours`: as it is deployed, the table's stream telling of what is owed; `inline` texts before it answers.
 */
export type Side = "article" | "client" | "ours" | "inline";

/** One that runs: a bundle, and the settings that it is loaded with. */
export interface Contender {
  readonly side: Side;
  readonly bundle: string;
  readonly bytes: number;
  readonly env: Readonly<Record<string, string>>;
}

export type Contenders = Readonly<Record<FunctionName, readonly Contender[]>>;

/** Bundles all of them, into a folder of the run's own. */
export async function bundleContenders(): Promise<{ contenders: Contenders; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), "orderline-bench-"));
  const ours = join(folder, "ours");
  await bundleLambdas(ours);
  await build({
    ...bundling,
    entryPoints: functions.flatMap((name) => [`bench/article/${name}.ts`, `bench/client/${name}.ts`]),
    outbase: "bench",
    outdir: folder,
    entryNames: "[dir]/[name]/index",
    outExtension: { ".js": ".cjs" },
  });

  const of = (name: FunctionName): readonly Contender[] => {
    const contender = (side: Side, from: string, env: Contender["env"]): Contender => {
      const bundle = join(from, name, "index.cjs");
      return { side, bundle, bytes: statSync(bundle).size, env };
    };
    const all = [
      contender("article", join(folder, "article"), {}),
      contender("client", join(folder, "client"), {}),
      contender("ours", ours, { NOTICES: "stream" }),
    ];
    return name === "look-up-order" ? all : [...all, contender("inline", ours, { NOTICES: "inline" })];
  };
  return {
    contenders: {
      "look-up-order": of("look-up-order"),
      "cancel-order": of("cancel-order"),
      "change-shipping-date": of("change-shipping-date"),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
