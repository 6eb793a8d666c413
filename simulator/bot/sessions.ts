import type { LineClock } from "../flow/line-clock.ts";
import { afterSeconds } from "./active-context.ts";
import { anyIntent } from "./dialog.ts";
import type { Memory } from "./turn.ts";

/** What a bot remembers of its sessions, each by its key. */
export interface Sessions {
  /** What the session holds by now; nothing once it has been idle too long. */
  find(key: string): Memory | undefined;
  /** Changes a session, or begins it. */
  put(key: string, memory: Partial<Memory>): Memory;
  forget(key: string): void;
}

interface Stored extends Memory {
  /** When it was stored, in ms. */
  readonly at: number;
}

export function sessionsOf(idleSessionSeconds: number, clock: Pick<LineClock, "now">): Sessions {
  const stored = new Map<string, Stored>();
  const find = (key: string): Memory | undefined => {
    const session = stored.get(key);
    if (!session) return undefined;
    const { at, ...memory } = session;
    const idle = (clock.now().getTime() - at) / 1000;
    if (idle >= idleSessionSeconds) return undefined;
    return { ...memory, contexts: afterSeconds(memory.contexts, idle) };
  };
  return {
    find,
    put(key, memory) {
      const empty: Memory = { dialog: anyIntent, attributes: {}, contexts: [] };
      const next = { ...empty, ...find(key), ...memory };
      stored.set(key, { ...next, at: clock.now().getTime() });
      return next;
    },
    forget: (key) => void stored.delete(key),
  };
}
