import type { Process } from "./process.ts";

/** What a caller asked for, with all that Connect makes of it: it repeats an invocation that fails. */
export interface Wish {
  readonly phone: string;
  readonly kind: "look-up-order" | "cancel-order" | "change-shipping-date";
  readonly orderId?: string;
  readonly position?: string;
  readonly orderVersion?: string;
  readonly shippingDate?: string;
  /** How many changes were stored for it. */
  commits: number;
}

/** One invocation of a function. */
export interface Invocation {
  readonly startedAt: number;
  readonly process: Process;
  /** Of a function that a caller waits for. */
  readonly wish: Wish | undefined;
  commits: number;
  reply: Readonly<Record<string, string>> | undefined;
}
