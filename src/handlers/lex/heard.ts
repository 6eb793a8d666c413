import type { CalendarDate } from "../../domain/index.ts";
import { heardDate, type Stretch } from "../../wording/index.ts";
import { keyedDate, pressedKeys } from "./keys.ts";
import type { Question } from "./session.ts";
import type { Turn } from "./turn.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** What the caller has answered, by key or by voice. */
export type Heard =
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "vague"; readonly stretch: Stretch }
  | { readonly kind: "yes" }
  | { readonly kind: "no" }
  | { readonly kind: "nothing" };

/**
 * What the turn answers to the open question. The words themselves decide: the slot, which Lex resolves in a time zone
 * of its own and may leave empty, counts only where they hold no date phrase.
 */
export function heard(turn: Turn, question: Question | "", today: CalendarDate): Heard {
  const { transcript, language, slotDate, session } = turn;
  const keys = pressedKeys(transcript);
  if (keys !== undefined) return keyed(keys, question, today);

  const answer = question === "" ? undefined : (confirmed(turn) ?? yesOrNo(transcript, language, question));
  if (question === "cancel-confirmation") return { kind: answer ?? "nothing" };

  const { proposedDate, stretch } = session.memory;
  const spoken = heardDate(transcript, language, today, stretch);
  switch (spoken.kind) {
    case "day":
      return answer && spoken.date === proposedDate ? { kind: answer } : { kind: "date", date: spoken.date };
    case "days":
      return answer === "yes" && isWithin(spoken.stretch, proposedDate)
        ? { kind: "yes" }
        : { kind: "vague", stretch: spoken.stretch };
    case "shift":
    case "soonest":
    case "unclear":
      return { kind: "nothing" };
    case "none":
      if (answer) return { kind: answer };
      return slotDate && slotDate !== proposedDate ? { kind: "date", date: slotDate } : { kind: "nothing" };
  }
}

/** Keys are an answer where something was asked. 1 is yes, 2 is no. */
function keyed(keys: string, question: Question | "", today: CalendarDate): Heard {
  if (question === "") return { kind: "nothing" };
  if (keys === "1") return { kind: "yes" };
  if (keys === "2") return { kind: "no" };
  const date = keyedDate(keys, today);
  return date ? { kind: "date", date } : { kind: "nothing" };
}

/** What Lex has made of an answer to a yes-or-no question. */
function confirmed({ confirmation }: Turn): "yes" | "no" | undefined {
  switch (confirmation) {
    case "Confirmed":
      return "yes";
    case "Denied":
      return "no";
    case "None":
      return undefined;
  }
}

const isWithin = ({ from, to }: Stretch, date: string): boolean => from <= date && date <= to;
