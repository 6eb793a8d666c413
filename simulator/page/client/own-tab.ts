import { recalled, remember } from "./remember.ts";

/**
 * How often a tab asks for the name it had, and how long it waits in between, in milliseconds: a page that is loaded again
 * gets it once the one before it has gone, a duplicate never. It goes by answers, not by time: a busy machine is slow to
 * answer, and no answer is not a refusal.
 */
const asks = { most: 10, apart: 100 };

/** The name of this tab. It keeps it when it is loaded again; a duplicate, whose storage is a copy, is given another. */
export async function ownTab(): Promise<string> {
  const before = recalled("tab", "sessionStorage");
  if (before !== undefined && (await getsBack(before))) return before;
  const tab = crypto.randomUUID();
  // Held before it is written where a duplicate finds it.
  await takes(tab);
  remember("tab", tab, "sessionStorage");
  return tab;
}

async function getsBack(tab: string): Promise<boolean> {
  for (let asked = 0; asked < asks.most; asked += 1) {
    if (await takes(tab)) return true;
    await new Promise((resolve) => setTimeout(resolve, asks.apart));
  }
  return false;
}

/** Whether the name is this tab's own from now on, until it is closed: not where another has it, or the browser keeps none. */
const takes = (tab: string): Promise<boolean> =>
  new Promise((resolve) => {
    const hold = (lock: Lock | null): Promise<never> | undefined => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => undefined);
    };
    navigator.locks.request(`tab ${tab}`, { ifAvailable: true }, hold).catch(() => resolve(false));
  });
