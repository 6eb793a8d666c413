/** Things that are open together. */
export interface Opened {
  /** Keeps what opens now, to be closed before whatever was opened earlier; answers it. */
  keep<Thing>(thing: Thing | Promise<Thing>, close: (thing: Thing) => unknown): Promise<Thing>;
  /** Closes everything, the last one first, and also what was still about to open. */
  close(): Promise<void>;
}

/**
 * Opens several things. When a later one cannot be opened, the earlier ones are closed, so that nothing keeps the
 * process alive; otherwise whoever gets them closes them by `opened.close`.
 *
 * @example
 * ```ts
 * import { opening } from "connect-simulator/command";
 *
 * export const openLine = (openTable: () => Promise<{ stop(): void }>, check: () => Promise<void>) =>
 *   opening(async (opened) => {
 *     const table = await opened.keep(openTable(), ({ stop }) => stop());
 *     await check(); // closes the table when it throws
 *     return { table, close: opened.close };
 *   });
 * ```
 */
export async function opening<Things>(open: (opened: Opened) => Promise<Things>): Promise<Things> {
  const opened = nothingOpen();
  try {
    return await open(opened);
  } catch (error) {
    // Why it could not be opened matters more than that something could not be closed either.
    await opened.close().catch(() => undefined);
    throw error;
  }
}

/** Opens several things for a piece of work, and closes them after it, whatever becomes of it. */
export const whileOpen = <Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> =>
  opening(async (opened) => {
    const result = await work(opened);
    await opened.close();
    return result;
  });

function nothingOpen(): Opened {
  const closings: (() => Promise<unknown>)[] = [];
  return {
    keep(thing, close) {
      const opens = Promise.resolve(thing);
      // What never opened needs no closing.
      closings.push(() => opens.then(close, () => undefined));
      return opens;
    },
    async close() {
      const failures: unknown[] = [];
      for (let next = closings.pop(); next; next = closings.pop())
        await next().catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw failures[0];
    },
  };
}
