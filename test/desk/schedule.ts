/** Something that will happen, unless it is cancelled. */
export interface Timer {
  readonly at: number;
  /** Whether it counts. What a process does not wait for is no step. */
  isStep: boolean;
  cancel(): void;
}

/** Virtual time. Whatever waits stands in this one queue; nothing else moves time on. */
export interface Schedule {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How many events have happened. */
  readonly steps: number;
  after(milliseconds: number, run: () => void): Timer;
  sleep(milliseconds: number): Promise<void>;
  /** Lets one event after the other happen, each with all that follows from it at once, until `isOver` or none is left. */
  run(isOver: () => boolean): Promise<void>;
}

interface Event extends Timer {
  readonly order: number;
  run: (() => void) | undefined;
}

/** The real one, whatever the global is by then: it lets every promise that can settle do so. */
const { setImmediate: afterPromises } = globalThis;

export function schedule(start: number): Schedule {
  let now = start;
  let steps = 0;
  let order = 0;
  const queue: Event[] = [];

  return {
    get now() {
      return now;
    },
    get steps() {
      return steps;
    },
    after(milliseconds, run) {
      const at = now + Math.max(0, Math.round(milliseconds));
      const event: Event = {
        at,
        order: order++,
        run,
        isStep: true,
        cancel: () => {
          event.run = undefined;
        },
      };
      push(queue, event);
      return event;
    },
    sleep(milliseconds) {
      return new Promise((resolve) => this.after(milliseconds, resolve));
    },
    async run(isOver) {
      await new Promise((resolve) => afterPromises(resolve));
      for (let event = pop(queue); event && !isOver(); event = pop(queue)) {
        if (!event.run) continue;
        now = event.at;
        if (event.isStep) steps++;
        event.run();
        await new Promise((resolve) => afterPromises(resolve));
      }
    },
  };
}

/** What happens first stands at the top of the heap; of two at the same time, what was planned first. */
const isBefore = (one: Event, other: Event): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

function push(heap: Event[], event: Event): void {
  let place = heap.length;
  for (let above = (place - 1) >> 1; place > 0; place = above, above = (place - 1) >> 1) {
    const parent = heap[above];
    if (!parent || isBefore(parent, event)) break;
    heap[place] = parent;
  }
  heap[place] = event;
}

function pop(heap: Event[]): Event | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (!last || last === first) return first;
  let place = 0;
  for (;;) {
    const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]];
    const below = right && left && isBefore(right, left) ? right : left;
    if (!below || isBefore(last, below)) break;
    heap[place] = below;
    place = 2 * place + (below === left ? 1 : 2);
  }
  heap[place] = last;
  return first;
}
