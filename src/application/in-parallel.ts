/**
 * Does the work for each item, so many at a time, and takes no further item once the signal aborts.
 * Rejects when the items or the work do, after what was begun has ended.
 */
export async function inParallel<T>(
  most: number,
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const item of items) {
      if (signal?.aborted || failure) break;
      const worked: Promise<void> = work(item)
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => running.delete(worked));
      running.add(worked);
      if (running.size >= most) await Promise.race(running);
      if (signal?.aborted) break;
    }
  } finally {
    await Promise.all(running);
  }
  if (failure) throw failure.error;
}
