import type {
  Clock,
  Log,
  LogEntry,
  NewId,
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

let ids = 0;

/** Ids that no two calls get, whichever source they come from. */
export const anIdSource = (): NewId => () => `id-${++ids}`;

/** A log that keeps what it is told. */
export function aLog(): { readonly log: Log; readonly entries: readonly LogEntry[] } {
  const entries: LogEntry[] = [];
  return { log: (entry) => entries.push(entry), entries };
}

/** What another writer does meanwhile. */
type Meanwhile = () => unknown;

export interface UnreliableOrders extends OrderRepository {
  /**
   * How the next calls fail, one after the other; those after them succeed.
   * - `down`: the store is out of reach, and nothing is written.
   * - `conflict`: answers that, with the order as it is, and nothing is written.
   * - `lost`: answers `unconfirmed`, and nothing is written. `unanswered`: answers `unconfirmed`, and it is written.
   * - a function: another writer does this first. `well`: succeeds.
   */
  readonly onSave: (Meanwhile | "down" | "conflict" | "lost" | "unanswered" | "well")[];
  readonly onFind: (Meanwhile | "down" | "well")[];
  /** `unanswered`: out of reach after it was written. */
  readonly onClaim: (Meanwhile | "down" | "unanswered" | "well")[];
  readonly onSettle: (Meanwhile | "down" | "unanswered" | "well")[];
}

/** The same orders, in a store that can be made to fail. */
export function unreliable(orders: OrderRepository): UnreliableOrders {
  const outOfReach = () =>
    Object.assign(new Error("the store is out of reach of +819012345678"), { code: "ECONNREFUSED" });
  const onSave: UnreliableOrders["onSave"] = [];
  const onFind: UnreliableOrders["onFind"] = [];
  const onClaim: UnreliableOrders["onClaim"] = [];
  const onSettle: UnreliableOrders["onSettle"] = [];
  const written = async <T>(failure: Meanwhile | string | undefined, write: () => Promise<T>): Promise<T> => {
    if (failure === "down") throw outOfReach();
    if (typeof failure === "function") await (failure() as Promise<unknown>);
    const result = await write();
    if (failure === "unanswered") throw outOfReach();
    return result;
  };
  return {
    onSave,
    onFind,
    onClaim,
    onSettle,
    recentFor: (phone, options) => orders.recentFor(phone, options),
    owingNotice: (options) => orders.owingNotice(options),
    claimNotice: (...asked) => written(onClaim.shift(), () => orders.claimNotice(...asked)),
    settleNotice: (...asked) => written(onSettle.shift(), () => orders.settleNotice(...asked)),
    async find(phone, id, options) {
      const failure = onFind.shift();
      if (failure === "down") throw outOfReach();
      if (typeof failure === "function") await failure();
      return orders.find(phone, id, options);
    },
    async save(before, after, options): Promise<SaveResult> {
      const failure = onSave.shift();
      if (failure === "down") throw outOfReach();
      if (failure === "conflict")
        return { outcome: "conflict", order: await orders.find(before.customer.phone, before.id) };
      if (failure === "lost") return { outcome: "unconfirmed" };
      if (typeof failure === "function") await failure();
      const saved = await orders.save(before, after, options);
      return failure === "unanswered" ? { outcome: "unconfirmed" } : saved;
    },
  };
}

/** A notifier that keeps what it sent. */
export interface FakeNotifier extends Notifier {
  /** The orders as their customers were told of them. */
  readonly sent: readonly OwingOrder[];
  /**
   * What becomes of the next notices; all after them are sent.
   * `unconfirmed`: sent, but no answer came. `dies`: sent, but the call never returns, as when the process dies there.
   */
  readonly next: ("failed" | "unconfirmed" | "rejected" | "invalid-number" | "dies" | Meanwhile)[];
}

export function aNotifier(): FakeNotifier {
  const sent: OwingOrder[] = [];
  const next: FakeNotifier["next"] = [];
  return {
    sent,
    next,
    async notify(order): Promise<Notification> {
      const failure = next.shift();
      if (failure === "failed") return { outcome: "failed", cause: "no carrier" };
      if (failure === "rejected" || failure === "invalid-number")
        return { outcome: "rejected", reason: failure };
      sent.push(order);
      if (failure === "unconfirmed") return { outcome: "unconfirmed", cause: "no answer" };
      if (failure === "dies") return new Promise<never>(() => {});
      if (typeof failure === "function") await failure();
      return { outcome: "sent", receipt: `receipt-${sent.length}` };
    },
  };
}
