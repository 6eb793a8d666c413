import type { Fault, Refusal } from "../application/index.ts";
import type { CalendarDate, CancelRefusal, Language, NoticeOwed, Order } from "../domain/index.ts";
import type { Dialog } from "./dialog.ts";

export type { Stretch } from "./dialog.ts";

/** What the sentence of a refusal can use. */
export interface RefusalFacts {
  /** The order as it stands. */
  readonly order?: Order | undefined;
  /** The nearest date that would be accepted. */
  readonly suggestion?: CalendarDate | undefined;
}

/** What a shop tells its customers of itself. */
export interface Shop {
  readonly name?: string | undefined;
  /** The number to call, as people write it: `03-1234-5678`. */
  readonly phone?: string | undefined;
}

/** Everything the line says and texts, in one language. Sentences are plain text for a voice to speak. */
export interface Wording {
  readonly language: Language;

  /** A date as people say it: "Friday, November 27th", 「11月27日金曜日」. */
  date(date: CalendarDate): string;

  /** What the order is and when it ships, or that it has shipped or is cancelled; one sentence. */
  status(order: Order, unchangeable: CancelRefusal | "cancelled" | undefined): string;

  /**
   * The order now is what the caller asked for. Where it owes a notice, the sentence says that a text will come; else,
   * where something changed, that none will come.
   */
  readonly done: Readonly<
    Record<"cancelled" | "already-cancelled" | "rescheduled" | "unchanged", (order: Order) => string>
  >;

  /** Why not, and what can be done instead. A sentence or two. */
  readonly refused: Readonly<Record<Refusal, (facts: RefusalFacts) => string>>;

  /** We could not confirm the change. Never says that it failed: it may have been made. */
  readonly unknown: string;
  readonly fault: Readonly<Record<Fault, string>>;

  /** The text message about a change: who writes, what was changed, and where to call if it was not them. In one part. */
  readonly text: Readonly<Record<NoticeOwed["kind"], (order: Order, shop: Shop) => string>>;

  /** What the bot says in a conversation. */
  readonly dialog: Dialog;
}
