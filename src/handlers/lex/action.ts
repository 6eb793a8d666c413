import type { CalendarDate } from "../../domain/index.ts";
import type { HeardDate, Stretch, TopicIntent, WhyUnclear, Wish } from "../../wording/index.ts";

/** What the bot does next. */
export type Action = TalkAction | OrderAction;

/** Only says or asks something. */
export type TalkAction =
  | { readonly kind: "close" | "keep" | "to-agent" }
  | { readonly kind: "put-through"; readonly topic: TopicIntent }
  | { readonly kind: "ask-what"; readonly why: "not-understood" | "unasked" | "help" }
  | { readonly kind: "ask-which"; readonly wishes: readonly Wish[] }
  | { readonly kind: "offer-again"; readonly date: CalendarDate; readonly again: Again };

/** Wants the order that the flow has chosen. */
export type OrderAction = LookAction | DateAction | { readonly kind: "cancel" };

/** Looks at the order before it tells or asks. */
export type LookAction =
  | { readonly kind: "tell-status" | "tell-not-arrived" }
  | { readonly kind: "ask-date"; readonly again?: Again | "declined" | WhyUnclear | undefined }
  | ({
      readonly kind: "ask-which-day";
      readonly stretch: Stretch;
      readonly again?: Again | undefined;
    } & Beside)
  | { readonly kind: "ask-to-cancel"; readonly again?: Again | undefined };

/** Tries a date, and reads it back; or moves the order to it. */
export type DateAction =
  | ({
      readonly kind: "check-date";
      readonly date: CalendarDate;
      readonly again?: Again | undefined;
    } & Beside)
  | { readonly kind: "shift"; readonly by: Extract<HeardDate, { readonly kind: "shift" }>["by"] }
  | { readonly kind: "offer-soonest" }
  | { readonly kind: "reschedule"; readonly date: CalendarDate };

/** Why a question is asked again. */
export type Again = "not-understood" | "unclear" | "repeat" | "help";

/** What was said beside a date. */
export type Beside = Pick<Extract<HeardDate, { readonly kind: "day" }>, "arrival" | "timeOfDay">;
