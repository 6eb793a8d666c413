import type { CalendarDate, Order } from "../domain/index.ts";
import type { IntentName, TopicIntent } from "./intents.ts";

/** A stretch of days that a caller named without naming one of them ("next week"), both ends included. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * What the caller is asked: for a date; for one of several days; whether the nearest date would do; whether a date,
 * or a cancellation, that was read back is right.
 */
export type Question = "date" | "which-day" | "suggestion" | "date-confirmation" | "cancel-confirmation";

/** What can be chosen by key where nothing else was asked. */
export type MenuIntent = "ChangeShippingDate" | "CancelOrder" | "OrderStatus" | "OtherOrder" | "SpeakToAgent";

/** What the bot says in a conversation, in one language. */
export interface Dialog {
  readonly askDate: string;
  /** Asks for a date after an answer that gave none, and says why it did not. */
  readonly askDateAgain: Readonly<
    Record<
      | ("not-understood" | "declined")
      | ("ruled-out" | "told-of" | "alternatives" | "qualified" | "no-such-day"),
      string
    >
  >;
  /** Asks which day, after a date phrase that means several. */
  whichDay(stretch: Stretch): string;
  /** Offers the nearest date that can be had. */
  offerDate(date: CalendarDate): string;
  confirmDate(date: CalendarDate): string;
  confirmCancel(order: Order): string;

  /** Said before a question about the shipping date to a caller who spoke of the arrival. */
  toArrive(arrival: CalendarDate, shippingDate: CalendarDate): string;
  readonly onlyShippingDate: string;
  /** Said before such a question to a caller who named a time of day. */
  readonly noTimeOfDay: string;

  /** Said before a question that is asked again: nothing of the answer was understood, or it left a doubt. */
  readonly again: Readonly<Record<"not-understood" | "unclear", string>>;
  /** How each question is answered, by words and by keys. */
  readonly howToAnswer: Readonly<Record<Question, string>>;

  readonly notUnderstood: string;
  readonly whatToDo: string;
  /** What can be said and pressed where nothing was asked. */
  menu(offered: readonly MenuIntent[]): string;
  /** Asks which of these is wanted. */
  askWhich(between: readonly Exclude<IntentName, "FallbackIntent">[]): string;

  /** Nothing is changed, as the caller wishes. */
  readonly keptAsItIs: string;
  readonly toAgent: string;
  /** Said after a topic. */
  readonly putThrough: string;
  /** What the line cannot do: said back before the caller is put through, and its name for the agent. */
  readonly topics: Readonly<Record<TopicIntent, { readonly name: string; readonly said: string }>>;

  /** Sentences, one after another. */
  joined(sentences: readonly string[]): string;
}
