import type { Call, CallEvent, Hours, LineSettings } from "connect-simulator";
import type { LineUnderTest } from "connect-simulator/script";
import type { LogEntry } from "../../src/application/index.ts";
import type { Language, Order, OrderDetails } from "../../src/domain/index.ts";
import type { DemoCustomer } from "./demo-customers.ts";
import type { LineFault } from "./faults.ts";
import type { StoredItem } from "./orders-table.ts";

/** The shipped line on this machine: flow, bot, functions, table and texts. Nothing of it leaves loopback. */
export interface LocalLine extends LineUnderTest {
  /** Whose orders are in the table at first. */
  readonly customers: readonly DemoCustomer[];
  /** The shop's: an IANA name. */
  readonly timeZone: string;
  call(options: LocalCallOptions): Promise<Call>;
  /** Every text sent so far, the oldest first. */
  sms(): Promise<readonly { readonly to: string; readonly message: string }[]>;
  /** The order as it is stored now. */
  order(id: string): Promise<Order | undefined>;
  putOrder(order: OrderDetails): Promise<void>;
  /** The order is gone. */
  removeOrder(id: string): Promise<void>;
  /** Every order as it lies in the table, by customer and number. */
  items(): Promise<readonly StoredItem[]>;
  /** What is broken now. */
  readonly faults: readonly LineFault[];
  breakWith(fault: LineFault): Promise<void>;
  /** The people who take over: changed, it holds from the next look at it. */
  desk: ServiceDesk;
  /** What the functions have logged. */
  readonly log: readonly LogEntry[];
  close(): Promise<void>;
}

/** A language has its own number to dial; callers of `choice` are asked. */
export type DialledLanguage = Language | "choice";

export interface LocalCallOptions {
  /** The caller's number (E.164); `undefined` when it is withheld. */
  readonly from: string | undefined;
  /** The number dialled; that of any other tag is the one that asks. */
  readonly language?: string;
  /** An error that a block is to fail with, as when Connect itself is in trouble. */
  readonly outage?: LineSettings["outage"];
  /** Hears of everything as it happens, of the bot's calls to its code hook as well. */
  readonly onEvent?: (event: CallEvent) => void;
}

export interface ServiceDesk {
  readonly hours: Hours;
  readonly queue: "open" | "full";
}
