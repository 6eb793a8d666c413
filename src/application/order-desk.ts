import type { ChangePolicy, Order, PhoneNumber } from "../domain/index.ts";
import type { CallOptions } from "./call-options.ts";
import type { Verify } from "./caller.ts";
import type { Clock } from "./clock.ts";
import type { NewId } from "./new-id.ts";
import type { OrderRepository } from "./order-repository.ts";

/**
 * What happens once a change is saved that owes the customer a notice, and what is known of it by then: `owed` is sent
 * or will be, `given-up` never will. Never rejects: the order keeps owing it.
 */
export type DispatchNotice = (order: Order, options?: CallOptions) => Promise<"owed" | "given-up">;

/** What the use cases work with: a shop's orders, its rules, and how its customers are told. */
export interface OrderDesk {
  readonly orders: OrderRepository;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly policy: ChangePolicy;
  readonly verify: Verify;
  /** Whether a text can reach that number at all. */
  readonly canText: (phone: PhoneNumber) => boolean;
  readonly dispatchNotice: DispatchNotice;
}
