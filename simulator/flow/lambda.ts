/** A function behind the line. It gets the event alone, as its own copy. */
export type Lambda = (event: unknown) => unknown;

/** An answer that takes time of the call, without anybody waiting for it here. */
export class Delayed {
  readonly milliseconds: number;
  readonly answer: unknown;

  constructor(milliseconds: number, answer: unknown) {
    this.milliseconds = milliseconds;
    this.answer = answer;
  }
}

/**
 * What a function returns to have taken so long: `delayed(3000, reply)`, or after its work is done and stored
 * `delayed(30_000, await work(event))`. `delayed(Infinity)` never answers.
 */
export const delayed = (milliseconds: number, answer?: unknown): Delayed => new Delayed(milliseconds, answer);
