import type { Fault, Refusal } from "../application/index.ts";
import type { CalendarDate, CancelRefusal, Language, NoticeOwed, Order } from "../domain/index.ts";

/** What is known when a refusal is put into words. */
export interface RefusalFacts {
  /** The order as it stands. */
  readonly order?: Order | undefined;
  /** The nearest date that would be accepted. */
  readonly suggestion?: CalendarDate | undefined;
}

/** A stretch of days that a caller named without naming one of them ("next week"), both ends included. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Everything the line says and texts, in one language. Sentences are plain text for a voice to speak. */
export interface Wording {
  readonly language: Language;

  /** A date as people say it: "Friday, November 27th", 「11月27日金曜日」. */
  date(date: CalendarDate): string;

  /** What the order is and when it ships, or that it has shipped or is cancelled; one sentence. */
  status(order: Order, unchangeable: CancelRefusal | "cancelled" | undefined): string;

  /** The order now is what the caller asked for. An order that owes a notice is followed by a text: say so; else that none will come, where something changed. */
  readonly done: Readonly<
    Record<"cancelled" | "already-cancelled" | "rescheduled" | "unchanged", (order: Order) => string>
  >;

  /** Why not, and what can be done instead. A sentence or two. */
  readonly refused: Readonly<Record<Refusal, (facts: RefusalFacts) => string>>;

  /** It may have been changed: we could not confirm it. Never says that it failed. */
  readonly unknown: string;
  readonly fault: Readonly<Record<Fault, string>>;

  /** The text message about a change, in one part. */
  readonly text: Readonly<Record<NoticeOwed["kind"], (order: Order) => string>>;

  /** What the bot says between the question and the answer. */
  readonly dialog: {
    readonly askDate: string;
    /** A date phrase that names several days: asks which one. */
    whichDay(stretch: Stretch): string;
    confirmDate(date: CalendarDate): string;
    confirmCancel(order: Order): string;
    /** The caller said no to a date: asks for another. */
    readonly askOtherDate: string;
    /** The caller said no to cancelling: nothing was changed. */
    readonly keptAsItIs: string;
    readonly toAgent: string;
    readonly notUnderstood: string;
  };
}
