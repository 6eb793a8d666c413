import { recalled, remember } from "./remember.ts";

/**
 * How long a tab waits for its name, in milliseconds: a page that is loaded again gets it once the one before it has gone,
 * a duplicate never.
 */
const wait = 1000;

/** The name of this tab. It keeps it when it is loaded again; a duplicate, whose storage is a copy, is given another. */
export async function ownTab(): Promise<string> {
  const before = recalled("tab", "sessionStorage");
  if (before !== undefined && (await takes(before))) return before;
  const tab = crypto.randomUUID();
  remember("tab", tab, "sessionStorage");
  void takes(tab);
  return tab;
}

/** Whether the name is this tab's own from now on, until it is closed. */
const takes = (tab: string): Promise<boolean> =>
  new Promise((resolve) => {
    const hold = (): Promise<never> => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks
      .request(`tab ${tab}`, { signal: AbortSignal.timeout(wait) }, hold)
      // Another tab has it, or the browser refuses to keep anything.
      .catch(() => resolve(false));
  });
