import type { Delivery } from "./deliver-notice.ts";

/** What became of notices, in numbers. */
export interface DeliveryCounts {
  readonly sent: number;
  readonly givenUp: number;
  /** Not sent for now; they are still owed. */
  readonly failed: number;
  /** Being sent by somebody else, or not due again yet. */
  readonly postponed: number;
  /** What became of them could not be stored, so that they may be sent once more. */
  readonly unsettled: number;
  /** Owed by orders that cannot be read: nobody is told until somebody mends them. */
  readonly unreadable: number;
}

/** Whether there is something that an operator should look at. */
export const isTroubled = ({ givenUp, failed, unsettled, unreadable }: DeliveryCounts): boolean =>
  givenUp + failed + unsettled + unreadable > 0;

export function countDeliveries(deliveries: readonly Delivery[]): DeliveryCounts {
  const count = (...outcomes: readonly Delivery["outcome"][]) =>
    deliveries.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    sent: count("sent"),
    givenUp: count("given-up"),
    failed: count("failed", "unavailable"),
    postponed: count("postponed"),
    unsettled: deliveries.filter((delivery) => "unsettled" in delivery).length,
    unreadable: count("unreadable"),
  };
}
