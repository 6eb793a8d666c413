import type {
  Clock,
  Log,
  LogEntry,
  Notification,
  Notifier,
  OrderRepository,
  OwingOrder,
  SaveResult,
} from "../../src/application/index.ts";
import { noon } from "./builders.ts";

/** A clock that stands still until it is set. */
export function aClock(
  start: Date = noon,
): Clock & { set(now: Date): void; pass(milliseconds: number): void } {
  let time = start.getTime();
  return {
    now: () => new Date(time),
    set: (now) => {
      time = now.getTime();
    },
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** A log that keeps what it is told. */
export function aLog(): { readonly log: Log; readonly entries: readonly LogEntry[] } {
  const entries: LogEntry[] = [];
  return { log: (entry) => entries.push(entry), entries };
}

/** What somebody else does meanwhile. */
type Meanwhile = () => unknown;

export interface TroubledOrders extends OrderRepository {
  /**
   * What goes wrong with the next calls, one after the other; afterwards all is well.
   * - `down`: the store is out of reach, nothing is written.
   * - `conflict`: says so, and nothing is written.
   * - `lost`: nothing is written and nobody knows. `unanswered`: it is written and nobody knows.
   * - a function: somebody else does this first.
   */
  readonly onSave: (Meanwhile | "down" | "conflict" | "lost" | "unanswered" | "well")[];
  readonly onFind: (Meanwhile | "down" | "well")[];
}

/** The same orders, in a store that has its troubles. */
export function troubled(orders: OrderRepository): TroubledOrders {
  const outOfReach = () => new Error("the store is out of reach of +819012345678");
  const onSave: TroubledOrders["onSave"] = [];
  const onFind: TroubledOrders["onFind"] = [];
  return {
    onSave,
    onFind,
    recentFor: (phone, options) => orders.recentFor(phone, options),
    owingNotice: (before, options) => orders.owingNotice(before, options),
    async find(phone, id, options) {
      const trouble = onFind.shift();
      if (trouble === "down") throw outOfReach();
      if (typeof trouble === "function") await trouble();
      return orders.find(phone, id, options);
    },
    async save(before, after, options): Promise<SaveResult> {
      const trouble = onSave.shift();
      if (trouble === "down") throw outOfReach();
      if (trouble === "conflict") return "conflict";
      if (trouble === "lost") return "unconfirmed";
      if (typeof trouble === "function") await trouble();
      const saved = await orders.save(before, after, options);
      return trouble === "unanswered" ? "unconfirmed" : saved;
    },
  };
}

/** A notifier that keeps what it sent. */
export interface FakeNotifier extends Notifier {
  /** The orders as their customers were told of them. */
  readonly sent: readonly OwingOrder[];
  /**
   * What becomes of the next ones; afterwards all are sent.
   * `dies` sends, and the process ends there: what it calls never returns.
   */
  readonly next: ("failed" | "rejected" | "invalid-number" | "dies" | Meanwhile)[];
}

export function aNotifier(): FakeNotifier {
  const sent: OwingOrder[] = [];
  const next: FakeNotifier["next"] = [];
  return {
    sent,
    next,
    async notify(order): Promise<Notification> {
      const trouble = next.shift();
      if (trouble === "failed") return { outcome: "failed", cause: "no carrier" };
      if (trouble === "rejected" || trouble === "invalid-number")
        return { outcome: "rejected", reason: trouble };
      sent.push(order);
      if (trouble === "dies") return new Promise<never>(() => {});
      if (typeof trouble === "function") await trouble();
      return { outcome: "sent", receipt: `receipt-${sent.length}` };
    },
  };
}
