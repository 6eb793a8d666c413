import type { Refusal } from "../../src/application/index.ts";

/** What cures a refusal: where the call goes on. */
export type Cure =
  /** Digits of the order number, once more. */
  | "digits"
  /** The phone number and the order number that the caller ordered with. */
  | "claim"
  /** The order number alone. */
  | "order-number"
  /** The order, looked up and told anew. */
  | "look-again"
  /** The menu: something else may be done. */
  | "menu"
  /** The menu, without what changes the order. */
  | "menu-without-change"
  | "person";

/** The cure for each reason. A reason without one does not compile. */
export const cures: Readonly<Record<Refusal, Cure>> = {
  "already-shipped": "menu-without-change",
  cancelled: "menu-without-change",
  "past-cutoff": "menu-without-change",
  "date-in-past": "menu",
  "date-too-soon": "menu",
  "date-too-far": "menu",
  "not-a-shipping-day": "menu",
  "date-not-understood": "menu",
  "not-found": "claim",
  "no-caller-number": "claim",
  "number-not-understood": "claim",
  "order-number-needed": "order-number",
  "verification-needed": "digits",
  "verification-failed": "digits",
  "changed-meanwhile": "look-again",
  "too-many-tries": "person",
  "too-many-changes": "person",
};

/** The branches by reason, for the cures that are possible there: each with the block that it begins with. */
export const branchesByReason = (blocks: Readonly<Partial<Record<Cure, string>>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cures).flatMap(([reason, cure]) => (blocks[cure] ? [[reason, blocks[cure]]] : [])),
  );
