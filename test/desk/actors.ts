import { type CalendarDate, plusDays } from "../../src/domain/index.ts";
import type { Carrier } from "./carrier.ts";
import type { Connect } from "./connect.ts";
import type { Item } from "./expressions.ts";
import type { KnownOrder } from "./orders-known.ts";
import type { Random } from "./random.ts";
import type { Schedule } from "./schedule.ts";

interface Stage {
  readonly schedule: Schedule;
  readonly random: Random;
  /** How long people think at most, in milliseconds. */
  readonly tempo: number;
  /** Whether the day is over. */
  readonly isOver: () => boolean;
}

/** A customer who calls again and again: listens, moves or cancels an order, asks for the same once more, hangs up. */
export async function caller(
  { schedule, random, tempo, isOver }: Stage,
  {
    phone,
    connect,
    days,
    ids,
  }: {
    readonly phone: string;
    readonly connect: Connect;
    readonly days: Days;
    readonly ids: readonly [string, ...string[]];
  },
): Promise<void> {
  const thinks = () => schedule.sleep(random.whole(100, tempo));
  while (!isOver()) {
    await thinks();
    const position = random.chance(0.3) ? { position: String(random.whole(1, 3)) } : {};
    const heard = await connect({ phone, kind: "look-up-order", ...position });
    const orderId = heard?.["orderId"] || random.pick(ids);
    const { orderVersion = "" } = heard ?? {};
    const [number] = orderVersion.split(".");
    for (let wishes = random.whole(0, 2); wishes > 0 && !isOver(); wishes--) {
      await thinks();
      // A flow of the article's kind tells nothing of the order; one that is in flight at a deployment, its version alone.
      const told = random.pick([undefined, number, orderVersion, orderVersion, orderVersion, orderVersion]);
      const asked = {
        phone,
        orderId,
        ...(told && { orderVersion: told }),
        ...(random.chance(0.12)
          ? { kind: "cancel-order" as const }
          : { kind: "change-shipping-date" as const, shippingDate: random.pick(days) }),
      };
      const reply = await connect(asked);
      if (!reply || random.chance(0.1)) await connect(asked);
    }
    if (random.chance(0.3)) await schedule.sleep(random.whole(0, 8 * tempo));
  }
}

/** The shop's other writers. They know nothing of versions: they ship, move, cancel, spoil what they write, and mend it. */
export async function warehouse(
  { schedule, random, tempo, isOver }: Stage,
  {
    orders,
    write,
    days,
  }: {
    readonly orders: readonly [KnownOrder, ...KnownOrder[]];
    readonly write: (order: KnownOrder, change: Item) => void;
    readonly days: Days;
  },
): Promise<void> {
  async function spoil(order: KnownOrder): Promise<void> {
    write(order, random.pick(rubbish));
    await schedule.sleep(random.whole(1000, 600_000));
    mend(order, write);
  }
  while (!isOver()) {
    await schedule.sleep(random.whole(100, 2 * tempo));
    const order = random.pick(orders);
    const now = order.states.at(-1)?.order;
    const what = random.next();
    if (now && now.status !== "placed") write(order, renewed);
    else if (what < 0.2) write(order, { shippingDate: random.pick(days) });
    else if (what < 0.23) write(order, { isCancel: "True" });
    else if (what < 0.26) write(order, { status: "shipped" });
    else if (what < 0.3) void spoil(order);
  }
}

const rubbish: readonly [Item, ...Item[]] = [
  { shippingDate: "2026/12/10" },
  { status: "delivered" },
  { version: "two" },
];

/** The order is placed again: so there is something to change. */
const renewed = { status: "placed", isCancel: "False" };

/** Puts right what makes an order unreadable. */
export function mend(order: KnownOrder, write: (order: KnownOrder, change: Item) => void): void {
  const sound = order.states.findLast((state) => state.order)?.item ?? {};
  write(order, {
    shippingDate: sound["shippingDate"],
    status: sound["status"] ?? "placed",
    version: sound["version"] ?? 0,
  });
}

/** Customers who tell their carrier to let no texts through, and change their minds. */
export async function optingOut(
  { schedule, random, isOver }: Stage,
  carrier: Carrier,
  phones: readonly [string, ...string[]],
): Promise<void> {
  while (!isOver()) {
    await schedule.sleep(random.whole(60_000, 1_200_000));
    const phone = random.pick(phones);
    if (!carrier.optedOut.delete(phone)) carrier.optedOut.add(phone);
  }
}

type Days = readonly [CalendarDate, ...CalendarDate[]];

/** The days that callers and the warehouse choose from. */
export const shippingDays = (from: CalendarDate): Days => [
  plusDays(from, 2),
  ...[3, 4, 5, 6, 7, 8].map((days) => plusDays(from, days)),
];
