import { isEligible } from "./active-context.ts";
import type { Dialog } from "./dialog.ts";
import { type Answer, readAnswer } from "./read-answer.ts";
import type { Match } from "./recognise.ts";
import type { Turn } from "./turn.ts";
import { answered, missed, recognised, type Understanding } from "./understanding.ts";

/**
 * An answer to the question comes first when it is nothing but that answer; then another intent that is sure enough,
 * for callers may change their mind; then an answer among other words. Keys are taken for words only by the letter. An
 * intent whose input contexts are not active is not recognised.
 */
export function understand(turn: Turn): Understanding {
  const { locale, memory, input } = turn;
  const { dialog, contexts } = memory;
  const matches = turn.recognise(turn.heard).filter(({ intent }) => isEligible(intent.model, contexts));
  const threshold = input.inputMode === "DTMF" ? 1 : locale.model.nluConfidenceThreshold;
  const likeliest = matches.find(({ confidence }) => confidence >= threshold);

  const answer = readAnswer(turn);
  const again = likeliest && isAsked(dialog, likeliest, answer);
  const certain = likeliest?.confidence === 1 && answer?.open;
  if (answer && !certain && (answer.alone || turn.undocumented === "hostile"))
    return answered(turn, answer, matches);
  if (likeliest && !again) return recognised(turn, likeliest, matches);
  if (answer && (again || !isYes(answer))) return answered(turn, answer, matches);
  return missed(turn, matches);
}

/** Whether it only says again what the question is about: "change it" when asked for the day to change it to. */
const isAsked = (dialog: Dialog, { intent }: Match, answer: Answer | undefined): boolean =>
  dialog.waitingFor !== "intent" &&
  dialog.intent.name === intent.name &&
  (answer !== undefined || dialog.waitingFor === "slot");

/** A yes with other words is one only where they ask for the same again: "yes, cancel it". */
const isYes = ({ intent }: Answer): boolean => intent.confirmationState === "Confirmed";
