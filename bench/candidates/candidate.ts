import type { FunctionName } from "../function-names.ts";
import type { Recorded } from "./recorded.ts";

export const candidateNames = [
  "article, SDK v2",
  "article, SDK v3",
  "ours",
  "careful team",
  "bare client",
  "bare client, cut",
  "signed request",
] as const;
export type CandidateName = (typeof candidateNames)[number];

/** Somebody's way to make the functions, to be measured beside the others. */
export interface Candidate {
  readonly name: CandidateName;
  /** What it is, for the page. */
  readonly about: string;
  /** Whether its packages have to be installed by `bench/peers/package.json`. */
  readonly isPeer?: true;
  readonly functions: readonly FunctionName[];
  /** The settings that it is loaded with. */
  readonly env?: Readonly<Record<string, string>>;
  /** Bundles a function into that file; what ours sends to do the same is `recorded`. */
  bundle(name: FunctionName, outfile: string, recorded: readonly Recorded[]): Promise<void>;
}

/** A bundle to be measured. */
export interface Bundled {
  readonly candidate: CandidateName;
  readonly functionName: FunctionName;
  readonly bundle: string;
  readonly kib: number;
  readonly env: Readonly<Record<string, string>>;
}
