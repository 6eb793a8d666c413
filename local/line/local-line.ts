import type { Call, CallEvent, CallOptions, Hours, LineSettings } from "connect-simulator";
import type { HoursChoice } from "connect-simulator/page";
import type { LineUnderTest } from "connect-simulator/script";
import type { LogEntry } from "../../src/application/index.ts";
import type { Language, Order, OrderDetails } from "../../src/domain/index.ts";
import type { LineWording } from "../rewording/line-wording.ts";
import type { DemoCustomer } from "./demo-customers.ts";
import type { LineFault } from "./faults.ts";
import type { StoredItem } from "./orders-table.ts";

/** The shipped line on this machine: flow, bot, functions, table and texts. It connects to loopback addresses only. */
export interface LocalLine extends LineUnderTest {
  /** The customers whose orders are in the table at first. */
  readonly customers: readonly DemoCustomer[];
  /** The shop's: an IANA name. */
  readonly timeZone: string;
  call(options: LocalCallOptions): Promise<Call>;
  /** Every text sent so far, the oldest first. */
  sms(): Promise<readonly { readonly to: string; readonly message: string }[]>;
  /** The order as it is stored now. */
  order(id: string): Promise<Order | undefined>;
  putOrder(order: OrderDetails): Promise<void>;
  /** Deletes the order from the table. */
  removeOrder(id: string): Promise<void>;
  /** Every order of the table that can be read. */
  orders(): Promise<readonly Order[]>;
  /** Every item of the table, sorted by customer and order number. */
  items(): Promise<readonly StoredItem[]>;
  /** The faults that are active now. */
  readonly faults: readonly LineFault[];
  breakWith(fault: LineFault): Promise<void>;
  /** The queue of agents. A new value counts from the next block that checks it. */
  queue: AgentQueue;
  /** What the line says, and in which other words. */
  readonly wording: LineWording;
  /** Whether people answer: in the shop's own hours, round the clock, or not at all. */
  readonly hours: HoursChoice;
  chooseHours(choice: HoursChoice): Promise<void>;
  /** Everything that the functions have logged. */
  readonly log: readonly LogEntry[];
  /**
   * Makes everything as it was at first: orders, texts, failed proofs, clock, faults, queue and log. A call under way is
   * hung up before. It is as though the line had been opened anew: at that time, or with those orders, where it is told.
   */
  reset(options?: { readonly clock?: Date; readonly orders?: readonly OrderDetails[] }): Promise<void>;
  close(): Promise<void>;
}

/** The language whose number is dialled; at the number for `choice` callers are asked. */
export type DialledLanguage = Language | "choice";

export interface LocalCallOptions {
  /** The caller's number (E.164); `undefined` when it is withheld. */
  readonly from: string | undefined;
  /** The language whose number is dialled. Any other text means the number whose callers are asked. */
  readonly language?: string;
  /** Tells with which error a block is to fail, as when Connect itself is down. */
  readonly outage?: LineSettings["outage"];
  /** Puts others in the place of functions, hours, queue and bot, for this call alone. */
  readonly replace?: CallOptions["replace"];
  /** Called with every event of the call as it happens, the invocations of the code hook among them. */
  readonly onEvent?: (event: CallEvent) => void;
}

/** The queue that calls are transferred to, and its hours of operation. */
export interface AgentQueue {
  readonly hours: Hours;
  readonly state: "open" | "full";
}
