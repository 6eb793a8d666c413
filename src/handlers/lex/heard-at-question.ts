import type { CalendarDate } from "../../domain/index.ts";
import { type HeardAnswer, heardAnswer, heardDate, type Question, type Wish } from "../../wording/index.ts";
import { type Heard, type SpokenDate, wanted, wishFor } from "./heard.ts";
import { intentOfKey } from "./intents.ts";
import { keyedDate, pressedKeys } from "./keys.ts";
import type { LexCodeHookParts } from "./lex-code-hook-parts.ts";
import { intentAbout, isYesOrNo } from "./questions.ts";
import type { Turn } from "./turn.ts";

/**
 * What a caller answers to an open question, or wants instead. Only their own words and keys decide: that Lex takes
 * an answer for a yes makes none, and that it takes one for a no makes a yes unclear.
 */
export function heardAtQuestion(
  turn: Turn,
  question: Question,
  { heardWish }: Pick<LexCodeHookParts, "heardWish">,
  today: CalendarDate,
): Heard {
  const { transcript, language, session } = turn;
  const keys = pressedKeys(transcript);
  if (keys !== undefined) return keyed(keys, question, today);
  if (transcript === "") return { kind: "silence" };

  const cancelling = question === "cancel-confirmation";
  const answer = heardAnswer(transcript, language, cancelling ? "cancel" : "date");
  const date = heardDate(transcript, language, today, session.memory.stretch);
  const wish = heardWish(transcript, language);

  const other = wish.kind === "wish" && wish.wish !== intentAbout(question) ? wish.wish : undefined;
  if (answer === "yes") {
    const isAgreed =
      turn.confirmation !== "Denied" && date.kind === "none" && (!other || other === "Goodbye");
    return { kind: isAgreed && wish.kind !== "unclear" ? "yes" : "unclear" };
  }
  if (other && !givesWay(other, answer, cancelling ? undefined : wanted(date)))
    return other === "ChangeShippingDate" && date.kind !== "none" ? { kind: "date", date } : wishFor(other);
  if (!cancelling && date.kind !== "none") return ofDate(date, answer, question, session.memory.proposedDate);
  if (answer !== "nothing") return { kind: answer };
  if (wish.kind !== "none") return { kind: "unclear" };
  return slotDate(turn, question) ?? { kind: "nothing" };
}

/** 1 is yes and 2 is no. Where a date is asked for, 2 leaves the order as it is, and digits are a date. */
function keyed(keys: string, question: Question, today: CalendarDate): Heard {
  if (keys === "1") return { kind: "yes" };
  if (keys === "2") return isYesOrNo(question) ? { kind: "no" } : wishFor("LeaveAsIs");
  const everywhere = keys === "0" || keys === "9" ? intentOfKey(keys) : undefined;
  if (everywhere) return wishFor(everywhere);
  const date = question === "cancel-confirmation" ? undefined : keyedDate(keys, today);
  return date ? { kind: "date", date: { kind: "day", date } } : { kind: "nothing" };
}

/** A goodbye gives way to the no or the date beside it, and to such a date any other word that only goes with it. */
function givesWay(wish: Wish, answer: HeardAnswer, date: SpokenDate | undefined): boolean {
  if (wish === "Goodbye" && answer === "no") return true;
  return date !== undefined && (wish === "Goodbye" || wish === "LeaveAsIs" || wish === "TimeOfDay");
}

/** The date that was read back, said again with a no, declines it; with anything else it is read back once more. */
function ofDate(
  date: SpokenDate,
  answer: HeardAnswer,
  question: Question,
  proposed: CalendarDate | "",
): Heard {
  if (question !== "date-confirmation" || proposed === "") return { kind: "date", date };
  if (date.kind === "unclear" && date.why === "ruled-out") return { kind: "no" };
  const isSaidAgain =
    (date.kind === "day" && date.date === proposed) ||
    (date.kind === "days" && date.stretch.from <= proposed && proposed <= date.stretch.to);
  if (isSaidAgain) return { kind: answer === "no" ? "no" : "unclear" };
  return { kind: "date", date };
}

/** The slot of Lex, which is wrong more often than right, counts only where a date is asked for and no word is understood. */
function slotDate({ intent, slotDate: date }: Turn, question: Question): Heard | undefined {
  if (!date || isYesOrNo(question) || intent !== "ChangeShippingDate") return undefined;
  return { kind: "date", date: { kind: "day", date } };
}
