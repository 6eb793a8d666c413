import type { DemoCustomer } from "../../local/line/demo-customers.ts";
import type { LineFault } from "../../local/line/faults.ts";
import type { DialledLanguage } from "../../local/line/local-line.ts";
import type { StoredItem } from "../../local/line/orders-table.ts";
import type { CallEvent } from "../flow/call-event.ts";

/** What the page is told, as it happens. */
export type Message =
  /** A call and all of it so far: at first, and whenever another begins. */
  | { readonly kind: "call"; readonly events: readonly CallEvent[] }
  | { readonly kind: "event"; readonly event: CallEvent }
  | { readonly kind: "world"; readonly world: World };

/** What there is besides the call. */
export interface World {
  /** The line's time: ISO 8601, UTC. */
  readonly now: string;
  readonly timeZone: string;
  readonly customers: readonly DemoCustomer[];
  readonly items: readonly StoredItem[];
  readonly sms: readonly { readonly to: string; readonly message: string }[];
  /** All that can be made to go wrong. */
  readonly knownFaults: readonly LineFault[];
  /** What is broken now. */
  readonly faults: readonly LineFault[];
  readonly hours: HoursChoice;
  /** The line is at work: what the caller does now waits its turn. */
  readonly busy: boolean;
  /** Why the last thing asked for could not be done. */
  readonly problem?: string;
}

export const hoursChoices = ["posted", "always", "never"] as const;
export type HoursChoice = (typeof hoursChoices)[number];

export const dialled = ["choice", "ja-JP", "en-US"] as const satisfies readonly DialledLanguage[];
