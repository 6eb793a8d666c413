import { amazonDate } from "./amazon-date.ts";
import type { Dialog } from "./dialog.ts";
import { type Answer, readAnswer } from "./read-answer.ts";
import type { Match } from "./recognise.ts";
import type { Turn } from "./turn.ts";
import { answered, missed, recognised, type Understanding } from "./understanding.ts";

/**
 * An answer to the question comes first when it is nothing but that answer; then another intent that is sure enough,
 * for callers may change their mind; then an answer among other words. Keys are taken for words only by the letter.
 */
export function understand(turn: Turn): Understanding {
  const { definition, locale, language, recognise, memory, input, today } = turn;
  const { dialog } = memory;
  const { transcript } = input;
  const spoken = input.inputMode !== "DTMF";
  const date = spoken ? amazonDate(transcript, language, today) : undefined;
  const matches = recognise(transcript, date);
  const threshold = spoken ? definition.nluConfidenceThreshold : 1;
  const likeliest = matches.find(({ confidence }) => confidence >= threshold);

  const answer = readAnswer({ ...turn, dialog }, transcript, date);
  const again = likeliest && isAsked(dialog, likeliest, answer);
  if (answer && (answer.alone || turn.undocumented === "hostile")) return answered(answer, matches, locale);
  if (likeliest && !again) return recognised(likeliest, matches, locale, date);
  if (answer && (again || !isYes(answer))) return answered(answer, matches, locale);
  return missed(dialog, matches, locale);
}

/** Whether it only says again what the question is about: "change it" when asked for the day to change it to. */
const isAsked = (dialog: Dialog, { intent }: Match, answer: Answer | undefined): boolean =>
  dialog.waitingFor !== "intent" &&
  dialog.intent.name === intent.name &&
  (answer !== undefined || dialog.waitingFor === "slot");

/** A yes with other words is one only where they ask for the same again: "yes, cancel it". */
const isYes = ({ intent }: Answer): boolean => intent.confirmationState === "Confirmed";
