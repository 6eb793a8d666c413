import type { ChangePolicy, Order, PhoneNumber } from "../domain/index.ts";
import type { Verify } from "./caller.ts";
import type { Clock } from "./clock.ts";
import type { CallOptions, OrderRepository } from "./order-repository.ts";

/** Says that an order owes a notice. Never rejects: the mark on the order is what counts. */
export type RingBell = (order: Order, options?: CallOptions) => Promise<void>;

/** What the use cases of a shop's order desk work with. */
export interface OrderDesk {
  readonly orders: OrderRepository;
  readonly clock: Clock;
  readonly policy: ChangePolicy;
  readonly verify: Verify;
  /** Whether a text can reach that number at all. */
  readonly canText: (phone: PhoneNumber) => boolean;
  readonly ringBell: RingBell;
}
