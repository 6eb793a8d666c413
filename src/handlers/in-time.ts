import { causeOf } from "../application/index.ts";

/** How work with a time limit ended. `cause` is for the log. */
export type Ending<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "late" }
  | { readonly kind: "failed"; readonly cause: string };

/** Work that looks at its signal has this long to come to an end of its own, in milliseconds. */
const grace = 100;

/** Runs work that never rejects and never takes longer: near the end it is told to stop, at the end it is left alone. */
export async function inTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Ending<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Ending<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "late" }), milliseconds);
  });
  const ended = work(AbortSignal.timeout(milliseconds - grace)).then(
    (value): Ending<T> => ({ kind: "done", value }),
    (error: unknown): Ending<T> => ({ kind: "failed", cause: causeOf(error) }),
  );
  return Promise.race([ended, late]).finally(() => clearTimeout(timer));
}
