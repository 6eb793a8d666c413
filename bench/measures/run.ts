import type { Bundled, CandidateName } from "../candidates/candidate.ts";
import type { BenchEnvironment } from "../engines/bench-environment.ts";
import type { FunctionName } from "../function-names.ts";

/** What every measure is given. */
export interface Run {
  readonly environment: BenchEnvironment;
  readonly bundles: readonly Bundled[];
  /** Where the functions of ours are that nobody has beside them: `<folder>/<name>/index.cjs`. */
  readonly ours: string;
  /** The Node.js that the functions run on. */
  readonly node: string;
  /** Tells what is being measured. */
  progress(doing: string): void;
}

/** The bundles of one function, by these candidates; all of them unless told. */
export const bundlesOf = (
  { bundles }: Pick<Run, "bundles">,
  name: FunctionName,
  candidates?: readonly CandidateName[],
): readonly Bundled[] =>
  bundles.filter(
    ({ functionName, candidate }) =>
      functionName === name && (candidates === undefined || candidates.includes(candidate)),
  );

/** The same things in an order that changes from round to round, so that none is always after the same one. */
export function inTurn<Thing>(things: readonly Thing[], round: number): readonly Thing[] {
  const from = round % things.length;
  const turned = [...things.slice(from), ...things.slice(0, from)];
  return round % 2 === 0 ? turned : turned.toReversed();
}
