/** When each deadline is up, by the clock of `performance.now()`. */
const ends = new WeakMap<AbortSignal, number>();

/** A signal that aborts in so many milliseconds. It is told of its time: `timeLeft` knows what is left of it. */
export function deadline(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const late = () => controller.abort(new DOMException("The time is up.", "TimeoutError"));
  setTimeout(late, milliseconds).unref();
  ends.set(controller.signal, performance.now() + milliseconds);
  return controller.signal;
}

/** The milliseconds that are left of a deadline, 0 at the least; `Infinity` for any other signal, and without one. */
export function timeLeft(signal?: AbortSignal): number {
  const end = signal && ends.get(signal);
  return end === undefined ? Number.POSITIVE_INFINITY : Math.max(0, end - performance.now());
}
