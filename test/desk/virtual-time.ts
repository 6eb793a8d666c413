import type { Schedule } from "./schedule.ts";

/** Lets timers and time limits run by virtual time. Answers what puts the real ones back. */
export function installVirtualTime(schedule: Schedule): () => void {
  const { setTimeout, clearTimeout, performance } = globalThis;
  const { timeout } = AbortSignal;
  const start = schedule.now;
  Object.assign(globalThis, {
    setTimeout: (run: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) => {
      const timer = schedule.after(milliseconds, () => run(...given));
      const unref = () => Object.assign(timer, { isStep: false });
      return Object.assign(timer, { ref: () => timer, unref });
    },
    clearTimeout: (timer?: { cancel(): void }) => timer?.cancel(),
  });
  Object.defineProperty(globalThis, "performance", {
    configurable: true,
    value: { now: () => schedule.now - start },
  });
  AbortSignal.timeout = (milliseconds) => {
    const controller = new AbortController();
    const late = () => controller.abort(new DOMException("the time is up", "TimeoutError"));
    schedule.after(milliseconds, late).isStep = false;
    return controller.signal;
  };
  return () => {
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Object.defineProperty(globalThis, "performance", { configurable: true, value: performance });
    AbortSignal.timeout = timeout;
  };
}
