import type { CalendarDate } from "../../domain/index.ts";
import {
  type AnsweredQuestion,
  type HeardAnswer,
  type HeardDate,
  heardDate,
  type Question,
  type ReadAnswer,
  readAnswer,
  type Wish,
} from "../../wording/index.ts";
import { type Heard, type SpokenDate, wanted, wishFor } from "./heard.ts";
import { intentOfKey } from "./intents.ts";
import { keyedDate, pressedKeys } from "./keys.ts";
import type { Hearing } from "./lex-code-hook-parts.ts";
import { intentAbout, isYesOrNo } from "./questions.ts";
import type { Turn } from "./turn.ts";

/**
 * What a caller answers to an open question, or wants instead. Only their own words and keys decide: that Lex takes
 * an answer for a yes makes none, and that it takes one for a no makes a yes unclear.
 */
export function heardAtQuestion(
  turn: Turn,
  question: Question,
  { heardWish, wordings }: Hearing,
  today: CalendarDate,
): Heard {
  const { transcript, language, session } = turn;
  const keys = pressedKeys(transcript);
  if (keys !== undefined) return keyed(keys, question, today);
  if (transcript === "") return { kind: "silence" };

  const { stretch, proposedDate } = session.memory;
  const said = heardDate(transcript, language, today, stretch);
  const date = question === "cancel-confirmation" ? noDate : said;
  const isSaidAgain = question === "date-confirmation" && proposedDate && isWithin(date, proposedDate);
  const readBack = isSaidAgain ? wordings[language].date(proposedDate) : "";
  const answered = readAnswer(transcript, language, answeredBy[question], readBack);
  const { answer, isAll } = answered;
  if (answer === "yes" && !(isOpen(question) && answered.farewell))
    return { kind: turn.confirmation === "Denied" ? "unclear" : "yes" };

  const heard = heardWish(transcript, language);
  const leaving = leavingWith(answered, heard.kind === "none" && said.kind === "none", question);
  if (leaving) return wishFor(leaving);
  const other = heard.kind === "wish" && heard.wish !== intentAbout(question) ? heard.wish : undefined;
  if (other === "Goodbye" && isAll && answer === "nothing" && isYesOrNo(question)) return wishFor("Help");
  if (other === "ChangeShippingDate" && said.kind !== "none") return { kind: "date", date: said };
  if (other && !givesWay(other, { answer, isAll, date })) return wishFor(other);
  if (isAll && (answer === "yes" || answer === "no")) return { kind: answer };
  if (isAll && answer === "unclear" && !isOpen(question)) return { kind: answer };
  if (date.kind !== "none") return ofDate(date, answer, question, proposedDate);
  if (answer !== "nothing") return { kind: answer };
  return (heard.kind === "none" && slotDate(turn, question)) || { kind: "nothing" };
}

const answeredBy = {
  ...{ date: "day", "which-day": "day", suggestion: "date" },
  ...{ "date-confirmation": "date", "cancel-confirmation": "cancel" },
} as const satisfies Record<Question, AnsweredQuestion>;

/** Whether the question asks which day, so that there is nothing to agree to. */
const isOpen = (question: Question): boolean => answeredBy[question] === "day";

/**
 * Goodbye, where that is all beside a no; or that the order stays as it is. Where a day is asked for, words that are
 * not understood beside it do not matter as long as they name nothing: leaving changes nothing.
 */
function leavingWith(
  { answer, isAll, leaves, farewell }: ReadAnswer,
  isNamedNothing: boolean,
  question: Question,
): "Goodbye" | "LeaveAsIs" | undefined {
  if (isAll && farewell && (isOpen(question) || answer === "no" || answer === "nothing")) return "Goodbye";
  if (isAll && leaves && answer === "no") return "LeaveAsIs";
  return isOpen(question) && isNamedNothing && (leaves || farewell) ? "LeaveAsIs" : undefined;
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

/** Wishes that words beside a date only seem to name: "not this Friday, the one after", "late next week". */
const besideDates: readonly Wish[] = ["TimeOfDay", "OtherOrder", "OrderStatus", "NotArrived", "Complaint"];

const noDate: HeardDate = { kind: "none" };

interface Beside {
  readonly answer: HeardAnswer;
  readonly isAll: boolean;
  readonly date: HeardDate;
}

/** Whether a wish gives way: any to a whole no, and what may be mere politeness to an answer or a date beside it. */
function givesWay(wish: Wish, { answer, isAll, date }: Beside): boolean {
  const isNamed = wanted(date) !== undefined;
  if (wish === "LeaveAsIs") return date.kind !== "none" || (isAll && answer === "unclear");
  if (wish === "Goodbye") return isNamed || answer !== "nothing";
  const isRuledOut = date.kind === "unclear" && date.why !== "told-of";
  return (isAll && answer === "no") || ((isNamed || isRuledOut) && besideDates.includes(wish));
}

/** The date that was read back, said again with a no, declines it; with anything else it is read back once more. */
function ofDate(
  date: SpokenDate,
  answer: HeardAnswer,
  question: Question,
  proposed: CalendarDate | "",
): Heard {
  if (question !== "date-confirmation") return { kind: "date", date };
  if (date.kind === "unclear" && date.why === "ruled-out") return { kind: "no" };
  if (proposed && isWithin(date, proposed)) return { kind: answer === "no" ? "no" : "unclear" };
  return { kind: "date", date };
}

function isWithin(date: HeardDate, proposed: CalendarDate): boolean {
  if (date.kind === "days") return date.stretch.from <= proposed && proposed <= date.stretch.to;
  return date.kind === "day" && date.date === proposed;
}

/** The slot of Lex, which is wrong more often than right, counts only where a date is asked for and no word is understood. */
function slotDate({ intent, slotDate: date }: Turn, question: Question): Heard | undefined {
  if (!date || isYesOrNo(question) || intent !== "ChangeShippingDate") return undefined;
  return { kind: "date", date: { kind: "day", date } };
}
