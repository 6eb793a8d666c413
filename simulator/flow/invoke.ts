import { messageOf } from "../message-of.ts";
import { Delayed, type Lambda } from "./lambda.ts";

export interface Invocation {
  readonly answer?: unknown;
  /** Why there is no answer. */
  readonly error?: string;
  readonly attempts: number;
  readonly milliseconds: number;
}

/** One invocation, and three repetitions on an error. */
const mostAttempts = 4;

class OutOfTime extends Error {}

/**
 * Invokes a function as Connect does: again on an error, until the time limit. A function that takes real time is
 * given as much of it; one that declares its delay is not waited for, and `pass` hears of it.
 */
export async function invoke(
  lambda: Lambda,
  event: unknown,
  limit: number,
  pass: (milliseconds: number) => void,
): Promise<Invocation> {
  let spent = 0;
  for (let attempts = 1; ; attempts += 1) {
    const begun = performance.now();
    let declared: number | undefined;
    const took = (): number => {
      if (declared !== undefined) pass(declared);
      return Math.min(limit, spent + (declared ?? Math.round(performance.now() - begun)));
    };
    try {
      const raw = await within(limit - spent, async () => lambda(structuredClone(event)));
      if (raw instanceof Delayed) {
        declared = Math.min(raw.milliseconds, limit - spent);
        // Its work is done all the same, before anything else happens.
        if (raw.milliseconds > limit - spent) await Promise.allSettled([raw.answer]);
        if (raw.milliseconds > limit - spent) throw new OutOfTime();
      }
      const answer: unknown = raw instanceof Delayed ? await raw.answer : raw;
      return { answer, attempts, milliseconds: took() };
    } catch (error) {
      spent = took();
      if (error instanceof OutOfTime || spent >= limit)
        return { error: `no answer within ${limit / 1000} s`, attempts, milliseconds: limit };
      if (attempts === mostAttempts) return { error: messageOf(error), attempts, milliseconds: spent };
    }
  }
}

async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfTime()), milliseconds);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}
