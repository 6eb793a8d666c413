interface Limit {
  /** When the deadline is up, by the clock of `performance.now()`. */
  readonly end: number;
  readonly timer: NodeJS.Timeout;
}

const limits = new WeakMap<AbortSignal, Limit>();

/** A signal that aborts in so many milliseconds. It is told of its time: `timeLeft` knows what is left of it. */
export function deadline(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const late = () => controller.abort(new DOMException("The time is up.", "TimeoutError"));
  const timer = setTimeout(late, milliseconds).unref();
  limits.set(controller.signal, { end: performance.now() + milliseconds, timer });
  return controller.signal;
}

/** Does the work by a deadline, which ends with it: a function that is frozen after its reply wakes to no old timers. */
export async function byDeadline<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = deadline(milliseconds);
  try {
    return await work(signal);
  } finally {
    clearTimeout(limits.get(signal)?.timer);
  }
}

/** The milliseconds that are left of a deadline, 0 at the least; `Infinity` for any other signal, and without one. */
export function timeLeft(signal?: AbortSignal): number {
  const limit = signal && limits.get(signal);
  return limit === undefined ? Number.POSITIVE_INFINITY : Math.max(0, limit.end - performance.now());
}
