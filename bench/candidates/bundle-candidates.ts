import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type FunctionName, functionNames } from "../function-names.ts";
import type { Bundled, Candidate } from "./candidate.ts";
import type { Recorded } from "./recorded.ts";

/** What ours sends to do what each function is asked for. */
export type Recordings = ReadonlyMap<FunctionName, readonly Recorded[]>;

/** Bundles the functions of all candidates into a folder. */
export async function bundleCandidates(
  candidates: readonly Candidate[],
  recordings: Recordings,
  folder: string,
): Promise<readonly Bundled[]> {
  const made = candidates.flatMap((candidate) =>
    functionNames
      .filter((name) => candidate.functions.includes(name))
      .map((name) => bundled(candidate, name, recordings.get(name) ?? [], folder)),
  );
  return Promise.all(made);
}

async function bundled(
  { name, env = {}, bundle }: Candidate,
  functionName: FunctionName,
  recorded: readonly Recorded[],
  folder: string,
): Promise<Bundled> {
  const file = join(folder, name.replaceAll(/\W+/g, "-"), functionName, "index.cjs");
  await bundle(functionName, file, recorded);
  return { candidate: name, functionName, bundle: file, kib: (await stat(file)).size / 1024, env };
}
