import type { CalendarDate } from "../../src/domain/index.ts";
import { amazonDate } from "./amazon-date.ts";
import { type Answer, answerTo } from "./answer-to.ts";
import type { BotLocale } from "./bot-definition.ts";
import type { Dialog } from "./dialog.ts";
import type { Heard } from "./lex-intent.ts";
import type { Match, Recognise } from "./recognise.ts";
import { answered, missed, recognised, type Understanding } from "./understanding.ts";

export interface Ear {
  readonly locale: BotLocale;
  readonly threshold: number;
  readonly recognise: Recognise;
}

/**
 * An answer to the question comes first when it is nothing but that answer; then another intent that is sure enough,
 * for callers may change their mind; then an answer among other words. Keys are taken for words only by the letter.
 */
export function understand(ear: Ear, dialog: Dialog, heard: Heard, today: CalendarDate): Understanding {
  const { locale } = ear;
  const spoken = heard.inputMode === "Speech";
  const date = spoken ? amazonDate(heard.transcript, locale.localeId, today) : undefined;
  const matches = ear.recognise(heard.transcript, date);
  const likeliest = matches.find(({ confidence }) => confidence >= (spoken ? ear.threshold : 1));

  const answer = answerTo(dialog, locale, heard.transcript, date);
  if (answer?.alone) return answered(answer, matches, locale);
  if (likeliest && !isAsked(dialog, likeliest, answer)) return recognised(likeliest, matches, locale, date);
  if (answer) return answered(answer, matches, locale);
  return missed(dialog, matches, locale);
}

/** Whether it only says again what the question is about: "change it" when asked for the day to change it to. */
const isAsked = (dialog: Dialog, { intent }: Match, answer: Answer | undefined): boolean =>
  dialog.waitingFor !== "intent" &&
  dialog.intent.name === intent.name &&
  (answer !== undefined || dialog.waitingFor === "slot");
