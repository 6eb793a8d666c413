import type { CallOptions } from "./call-options.ts";

/** Of how many proofs by or against somebody the failures are taken, until that many have failed. */
export interface ProofLimit {
  /** A contact or a phone number, in words that no other has. */
  readonly subject: string;
  readonly most: number;
}

/** A proof that is to be judged. */
export interface ProofTry {
  /** A random id: a try counts once, however often it is told of. */
  readonly id: string;
  readonly limits: readonly ProofLimit[];
  readonly now: Date;
}

/** How long after the last failed proof it takes until a subject has none, in milliseconds: one hour. */
export const failuresCountFor = 60 * 60_000;

/**
 * Counts failed proofs. A try counts as failed from before it is judged, so that of many at once no more are judged
 * than may fail, and no death of a process lets one go uncounted.
 * Both methods reject when the counts are out of reach; a try may then have been counted all the same.
 */
export interface ProofCounter {
  /** Counts the try as failed for each subject; where one has as many failures as it may, for none. */
  count(proof: ProofTry, options?: CallOptions): Promise<"counted" | "too-many-tries">;

  /** Takes the try out of the counts: it has succeeded. What else has failed stays. */
  takeBack(proof: ProofTry, options?: CallOptions): Promise<void>;
}
