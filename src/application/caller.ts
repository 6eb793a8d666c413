import type { Order, OrderId, PhoneNumber } from "../domain/index.ts";

/** Who is calling. */
export interface Caller {
  readonly phone: PhoneNumber;
  /** Whether the caller only claims the number, so that the network has not proven it. */
  readonly claimed: boolean;
  /** Digits that the caller gave to prove that an order is theirs. */
  readonly verificationCode?: string | undefined;
  /** The number that a claim is called from, as the network proves it, if it tells one. */
  readonly endpoint?: PhoneNumber | undefined;
  /** The contact at the contact centre. */
  readonly contactId?: string | undefined;
}

/** What proves that an order is the caller's: the number called from, or digits of the order number besides. */
export type Verify = "caller-id" | "order-number";

/** A claim is proven by the full order number, which it comes with. */
export type Proof = "not-needed" | "given" | "missing";

/** Whether the caller has to prove that an order is theirs, and tries to. */
export function proofOf({ claimed, verificationCode }: Caller, verify: Verify): Proof {
  if (claimed) return "given";
  if (verify === "caller-id") return "not-needed";
  return verificationCode ? "given" : "missing";
}

export type Verification = "verified" | "verification-needed" | "verification-failed";

/** Whether the order is proven to be the caller's. A caller who claims a number has proven it by the full order number. */
export function verification(caller: Caller, order: Pick<Order, "id">, verify: Verify): Verification {
  const { claimed, verificationCode } = caller;
  if (claimed || verify === "caller-id") return "verified";
  if (!verificationCode) return "verification-needed";
  return provesKnowledgeOf(order.id, verificationCode) ? "verified" : "verification-failed";
}

/** The last four digits of an order number, all of them if it has fewer, or all that it has. */
function provesKnowledgeOf(id: OrderId, code: string): boolean {
  const digits = digitsOf(id);
  const given = digitsOf(code);
  return given !== "" && (given === digits.slice(-4) || given === digits);
}

const digitsOf = (text: string): string => text.normalize("NFKC").replace(/\D/g, "");
