import type { CalendarDate } from "../../domain/index.ts";
import type { Stretch } from "../../wording/index.ts";
import type { Heard } from "./heard.ts";
import type { Topic } from "./topic.ts";
import type { Turn } from "./turn.ts";

/** What to do next. `failed`: the caller's answer has not brought the conversation on. */
export type Action = TalkAction | OrderAction;

/** Only says or asks something. */
type TalkAction =
  | { readonly kind: "ask-date-again"; readonly why: "not-understood" | "declined" }
  | { readonly kind: "confirm-date-again"; readonly date: CalendarDate }
  | { readonly kind: "keep" | "leave" | "to-agent" | "ask-intent" };

/** Wants the order that the flow has chosen. */
export type OrderAction = LookAction | ChangeAction;

/** Looks at the order. */
export type LookAction =
  | { readonly kind: "tell-status" }
  | { readonly kind: "ask-date" }
  | { readonly kind: "ask-which-day"; readonly stretch: Stretch; readonly failed: boolean }
  | { readonly kind: "ask-to-cancel"; readonly failed: boolean };

/** Tries a change, or makes it. */
type ChangeAction =
  | { readonly kind: "check-date"; readonly date: CalendarDate }
  | { readonly kind: "reschedule"; readonly date: CalendarDate }
  | { readonly kind: "cancel" };

/** What to do after what was heard. Only a yes to the very question makes it `reschedule` or `cancel`. */
export function decide(topic: Topic, heard: Heard, { transcript, session }: Turn): Action {
  switch (topic.intent) {
    case "ChangeShippingDate":
      return aboutDate(topic, heard, session);
    case "CancelOrder":
      return aboutCancelling(topic, heard);
    case "OrderStatus":
      return { kind: "tell-status" };
    case "OtherOrder":
      return { kind: "leave" };
    case "SpeakToAgent":
      return { kind: "to-agent" };
    case "Repeat":
    case "Help":
    case "LeaveAsIs":
    case "Goodbye":
    case "OtherLanguage":
      return { kind: "leave" };
    case "CallMeBack":
    case "ChangeAddress":
    case "ChangeItems":
    case "ReturnOrder":
    case "NotArrived":
    case "DamagedOrWrong":
    case "PaymentOrReceipt":
    case "TrackParcel":
    case "TimeOfDay":
    case "Complaint":
    case "NotMyOrder":
    case "NewOrder":
    case "Subscription":
      return { kind: "to-agent" };
    case "FallbackIntent":
      return transcript === "" && session.given.mayBeSilent === "True"
        ? { kind: "leave" }
        : { kind: "ask-intent" };
  }
}

function aboutDate({ question }: Topic, heard: Heard, { memory, suggestion }: Turn["session"]): Action {
  const proposed = question === "date-confirmation" ? memory.proposedDate : "";
  switch (heard.kind) {
    case "date":
      return { kind: "check-date", date: heard.date };
    case "vague":
      return {
        kind: "ask-which-day",
        stretch: heard.stretch,
        failed: question !== "" && question !== "date",
      };
    case "yes":
      if (proposed) return { kind: "reschedule", date: proposed };
      return suggestion ? { kind: "check-date", date: suggestion } : notUnderstood;
    case "no":
      return { kind: "ask-date-again", why: "declined" };
    case "nothing":
      if (proposed) return { kind: "confirm-date-again", date: proposed };
      return question === "" ? { kind: "ask-date" } : notUnderstood;
  }
}

const notUnderstood: Action = { kind: "ask-date-again", why: "not-understood" };

function aboutCancelling({ question }: Topic, heard: Heard): Action {
  switch (heard.kind) {
    case "yes":
      return { kind: "cancel" };
    case "no":
      return { kind: "keep" };
    case "date":
    case "vague":
    case "nothing":
      return { kind: "ask-to-cancel", failed: question !== "" };
  }
}
