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
export type CandidateName = "article" | "client" | "ours" | "inline";

/** A bundle to be measured, and the settings that it is loaded with. */
export interface Candidate {
  readonly name: CandidateName;
  readonly bundle: string;
  readonly bytes: number;
  readonly env: Readonly<Record<string, string>>;
}

export type Candidates = Readonly<Record<FunctionName, readonly Candidate[]>>;

/** Bundles all candidates of all functions into a temporary folder. */
export async function bundleCandidates(): Promise<{ candidates: Candidates; remove(): void }> {
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

  const of = (name: FunctionName): readonly Candidate[] => {
    const candidate = (candidateName: CandidateName, from: string, env: Candidate["env"]): Candidate => {
      const bundle = join(from, name, "index.cjs");
      return { name: candidateName, bundle, bytes: statSync(bundle).size, env };
    };
    const all = [
      candidate("article", join(folder, "article"), {}),
      candidate("client", join(folder, "client"), {}),
      candidate("ours", ours, { NOTICES: "stream" }),
    ];
    return name === "look-up-order" ? all : [...all, candidate("inline", ours, { NOTICES: "inline" })];
  };
  return {
    candidates: {
      "look-up-order": of("look-up-order"),
      "cancel-order": of("cancel-order"),
      "change-shipping-date": of("change-shipping-date"),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
