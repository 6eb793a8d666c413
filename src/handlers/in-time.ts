import { byDeadline, causeOf } from "../application/index.ts";

/** What became of work with a time limit. `cause` is for the log. */
export type InTime<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "late" }
  | { readonly kind: "failed"; readonly cause: string };

/** Between the signal to stop and the time limit, in milliseconds: for work that stops by itself. */
const grace = 100;

/** Runs work within a time limit and never rejects. Shortly before the limit it aborts the work; at the limit it returns. */
export async function inTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<InTime<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<InTime<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "late" }), milliseconds);
  });
  const worked = byDeadline(milliseconds - grace, work).then(
    (value): InTime<T> => ({ kind: "done", value }),
    (error: unknown): InTime<T> => ({ kind: "failed", cause: causeOf(error) }),
  );
  return Promise.race([worked, late]).finally(() => clearTimeout(timer));
}
