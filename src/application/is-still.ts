import type { OrderFacts } from "../domain/index.ts";

/** What a change depends on. The order's language does not count: it only decides in which one its customer is texted. */
export type DecisiveFact = Exclude<keyof OrderFacts, "language">;

/** Whether the order still is as it was read or told, in all that a change depends on. */
export function isStill(stored: OrderFacts, before: OrderFacts): boolean {
  return JSON.stringify(decisive(stored)) === JSON.stringify(decisive(before));
}

/** The same, where the caller was perhaps told a version alone, or nothing. */
export function isAsTold(order: OrderFacts, told: number | OrderFacts | undefined): boolean {
  return typeof told === "object" ? isStill(order, told) : told === undefined || order.version === told;
}

const decisive = ({
  version,
  status,
  shippingDate,
  changesOfDay,
}: OrderFacts): Record<DecisiveFact, unknown> => ({
  version,
  status,
  shippingDate,
  changesOfDay: changesOfDay && [changesOfDay.day, changesOfDay.count],
});
