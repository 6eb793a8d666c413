import { cancelOrder, leaveToStream, type OrderDesk, rescheduleOrder } from "../application/index.ts";
import {
  type CalendarDate,
  cancel,
  defaultPolicy,
  languages,
  type Order,
  type OrderDetails,
  type OrderFacts,
  type OrderId,
  reschedule,
} from "../domain/index.ts";
import type { Given } from "./notice-contract.ts";
import { anOrder, date, noon, notice } from "./sample-orders.ts";

/** An order, what its caller wants of it, and what others have made of it since the caller was told. */
export interface Meanwhile {
  readonly order: Order;
  readonly since: Order;
  readonly wish: "cancel" | CalendarDate;
}

/** What a caller is told of an order. */
export const factsOf = ({ version, status, shippingDate, changesOfDay, language }: Order): OrderFacts => ({
  ...{ version, status, shippingDate },
  ...(changesOfDay && { changesOfDay }),
  ...(language && { language }),
});

const now = new Date(noon);

/** Whether the rules let the wish change the order. */
export function isChangedBy(order: Order, wish: Meanwhile["wish"]): boolean {
  const decision =
    wish === "cancel" ? cancel(order, now, defaultPolicy) : reschedule(order, wish, now, defaultPolicy);
  return "order" in decision && decision.order !== order;
}

/**
 * What a change comes to, and what is stored then: of an order `as-told`, or of one that is loaded by its version, which
 * others have changed by then, or change right after that.
 */
export async function tried(
  { repository, put }: Pick<Awaited<ReturnType<Given>>, "repository" | "put">,
  { order, since, wish }: Meanwhile,
  { how, id }: { readonly how: "as-told" | "loaded" | "loaded-before"; readonly id: OrderId },
): Promise<unknown> {
  const { phone } = order.customer;
  const others = () => put({ ...since, id });
  await put({ ...order, id });
  if (how !== "loaded-before") await others();
  const desk: OrderDesk = {
    orders: {
      ...repository,
      async find(...asked) {
        const found = await repository.find(...asked);
        if (how === "loaded-before") await others();
        return found;
      },
    },
    clock: { now: () => now },
    newId: () => "this change",
    policy: defaultPolicy,
    verify: "caller-id",
    proofs: { count: async () => "counted", takeBack: async () => {} },
    canText: () => true,
    dispatchNotice: leaveToStream,
  };
  const request = {
    caller: { phone, claimed: false },
    orderId: id,
    orderVersion: how === "as-told" ? factsOf(order) : order.version,
    language: languages[0],
  };
  const result = await (wish === "cancel"
    ? cancelOrder(desk)(request)
    : rescheduleOrder(desk)({ ...request, shippingDate: wish }));
  const stored = await repository.find(phone, id);
  return {
    result: "order" in result ? { ...result, order: { ...result.order, id: order.id } } : result,
    stored: stored && { ...stored, id: order.id },
  };
}

/** A random order, a random wish, and what others have changed or not. */
export function randomMeanwhile(): Meanwhile {
  const order = anOrder({ ...randomDetails(), version: pick([0, 3]) });
  const kept = Object.entries(randomDetails()).filter(() => Math.random() < 0.3);
  const counted = { version: order.version + pick([0, 0, 1]) };
  return { order, since: { ...order, ...Object.fromEntries(kept), ...counted }, wish: pick(wishes) };
}

const days = [date("2026-11-19"), date("2026-11-21"), date("2026-11-27"), date("2026-12-01")] as const;
const wishes = ["cancel", "cancel", ...days, date("2026-12-02"), date("2027-06-01")] as const;

const randomDetails = () =>
  ({
    shippingDate: pick(days),
    status: pick(["placed", "placed", "placed", "shipped", "cancelled"]),
    item: pick(["コーヒーミル", "マグカップ"]),
    ...pick([{}, { language: pick(languages) }]),
    ...pick([
      {},
      { changesOfDay: { day: pick([date("2026-11-19"), date("2026-11-20")]), count: pick([1, 10]) } },
    ]),
    ...pick([{}, { noticeOwed: notice }]),
    ...pick([{}, { noticeFailed: { reason: "overdue", at: noon } as const }]),
  }) satisfies Partial<OrderDetails>;

const pick = <T>(values: readonly [T, ...T[]]): T =>
  values[Math.floor(Math.random() * values.length)] ?? values[0];
