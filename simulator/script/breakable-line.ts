import {
  type Call,
  type CallOptions,
  type LineSettings,
  phoneLine,
  type Queue,
  type SettableClock,
} from "../index.ts";
import { blockFault, type Fault, functionFaults } from "./faults.ts";
import { faulty } from "./faulty.ts";
import type { LineUnderTest } from "./line-under-test.ts";

export interface BreakableLineSettings extends LineSettings {
  readonly clock: SettableClock;
  /** The numbers that can be dialled (E.164), by what scripts have after `language:`. Whatever has none is the contact's language at first. */
  readonly numbers?: Readonly<Record<string, string>>;
}

/** A line whose clock can be set, and whose functions and queues can be broken. */
export interface BreakableLine extends LineUnderTest {
  call(options: CallOptions & { readonly language: string }): Promise<Call>;
}

/** A phone line that can be broken. Its bots are as they are given. */
export function breakableLine({ numbers = {}, ...settings }: BreakableLineSettings): BreakableLine {
  const { clock, lambdas, queues, madeUp } = settings;
  const faults = new Map<string, Fault>();
  const breakable = (queue: Queue): Queue => ({
    ...queue,
    get state() {
      return faults.has("queue") ? "full" : (queue.state ?? "open");
    },
  });
  const line = phoneLine({
    ...settings,
    lambdas: each(lambdas, (work, name) => (event) => {
      const how = functionFaults.find((one) => one === faults.get(name)?.how);
      return how ? faulty(name, work, how)(event) : work(event);
    }),
    queues: each(queues, breakable),
    ...(madeUp && {
      madeUp: {
        ...madeUp,
        queue(name) {
          const queue = madeUp.queue?.(name);
          return queue && breakable(queue);
        },
      },
    }),
    outage: (at) => (faults.has(blockFault(at.block).target) ? "NoMatchingError" : settings.outage?.(at)),
  });
  const numberOf = new Map(Object.entries(numbers));
  return {
    call({ language, ...options }) {
      const to = numberOf.get(language);
      return line.call({ ...options, ...(to === undefined ? { language } : { to }) });
    },
    now: () => clock.now(),
    setClock: async (at) => clock.set(at),
    async breakWith(fault) {
      faults.set(fault.target, fault);
    },
    clearFaults: async () => faults.clear(),
  };
}

const each = <T>(
  given: Readonly<Record<string, T>> = {},
  change: (value: T, name: string) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, change(value, name)]));
