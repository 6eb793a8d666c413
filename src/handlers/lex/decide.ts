import type { HeardDate, Question } from "../../wording/index.ts";
import type { Action, Again } from "./action.ts";
import type { Heard } from "./heard.ts";
import { type Decision, onWish } from "./on-wish.ts";
import { intentAbout } from "./questions.ts";
import type { Memory } from "./session.ts";
import type { Turn } from "./turn.ts";

/** What to do after what was heard. Only a yes to a change that was read back makes it `reschedule` or `cancel`. */
export function decide(heard: Heard, { session }: Turn): Decision {
  const { memory, given } = session;
  if (memory.asking !== "") return onAnswer(heard, memory.asking, memory);
  switch (heard.kind) {
    case "wish":
      return onWish(heard.wish);
    case "date":
      return { intent: "ChangeShippingDate", action: onDate(heard.date, "") };
    case "between":
      return unrecognised({ kind: "ask-which", wishes: heard.wishes });
    case "yes":
    case "no":
    case "unclear":
      return unrecognised({ kind: "ask-what", why: "unasked" });
    case "silence":
      if (given.mayBeSilent === "True") return unrecognised({ kind: "close" });
      return unrecognised({ kind: "ask-what", why: "not-understood" });
    case "nothing":
      return unrecognised({ kind: "ask-what", why: "not-understood" });
  }
}

const unrecognised = (action: Action): Decision => ({ intent: "FallbackIntent", action });

function onAnswer(heard: Heard, question: Question, memory: Memory): Decision {
  const about = (action: Action): Decision => ({ intent: intentAbout(question), action });
  switch (heard.kind) {
    case "wish":
      if (heard.wish === "LeaveAsIs") return about({ kind: "keep" });
      if (heard.wish === "Goodbye") return { intent: "Goodbye", action: { kind: "keep" } };
      if (heard.wish === "Repeat") return about(askAgain(question, memory, "repeat"));
      if (heard.wish === "Help") return about(askAgain(question, memory, "help"));
      return onWish(heard.wish);
    case "date":
      return { intent: "ChangeShippingDate", action: onDate(heard.date, question) };
    case "yes":
      return about(onYes(question, memory));
    case "no":
      return about(onNo(question));
    case "unclear":
    case "between":
      return about(askAgain(question, memory, "unclear"));
    case "silence":
    case "nothing":
      return about(askAgain(question, memory, "not-understood"));
  }
}

function onYes(question: Question, memory: Memory): Action {
  const { proposedDate: date } = memory;
  if (question === "cancel-confirmation") return { kind: "cancel" };
  if (question === "date-confirmation" && date) return { kind: "reschedule", date };
  if (question === "suggestion" && date) return { kind: "check-date", date };
  return askAgain(question, memory, "not-understood");
}

function onNo(question: Question): Action {
  switch (question) {
    case "date":
    case "cancel-confirmation":
      return { kind: "keep" };
    case "which-day":
    case "suggestion":
    case "date-confirmation":
      return { kind: "ask-date", again: "declined" };
  }
}

function askAgain(question: Question, { proposedDate: date, stretch }: Memory, again: Again): Action {
  if (question === "cancel-confirmation") return { kind: "ask-to-cancel", again };
  if (question === "date-confirmation" && date) return { kind: "check-date", date, again };
  if (question === "suggestion" && date) return { kind: "offer-again", date, again };
  if (question === "which-day" && stretch) return { kind: "ask-which-day", stretch, again };
  return { kind: "ask-date", again };
}

function onDate(date: HeardDate, question: Question | ""): Action {
  switch (date.kind) {
    case "day":
      return { ...date, kind: "check-date" };
    case "days": {
      const again = question === "" || question === "date" ? undefined : "unclear";
      return { ...date, kind: "ask-which-day", again };
    }
    case "shift":
      return date;
    case "soonest":
      return { kind: "offer-soonest" };
    case "unclear":
      return { kind: "ask-date", again: date.why };
    case "none":
      return { kind: "ask-date" };
  }
}
