/** What is wrong with what was typed: values that it lacks, one that is there twice or that there is none of, no words. */
export type Unfitness = "lacks-values" | "value-too-many" | "no-words";

/** What was typed cannot be said in place of a sentence. */
export class UnfitSentence extends RangeError {
  readonly unfitness: Unfitness;
  /** The values in question, as they are typed: `{1}, {2}`. */
  readonly values: string;

  constructor(unfitness: Unfitness, values = "") {
    super(`The sentence is unfit: ${[unfitness, values].join(" ").trim()}`);
    this.unfitness = unfitness;
    this.values = values;
  }
}
