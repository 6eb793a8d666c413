import type { FoundDate } from "./amazon-date.ts";
import type { BotLocale } from "./bot-definition.ts";
import type { Dialog } from "./dialog.ts";
import { plain } from "./grams.ts";
import type { LexIntent, SlotValue } from "./lex-intent.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** What the caller said to the question that the bot asked. */
export interface Answer {
  readonly intent: LexIntent;
  /** What was understood. */
  readonly utterance: string;
  /** Whether nothing else was said. */
  readonly alone: boolean;
}

export function answerTo(
  dialog: Dialog,
  locale: BotLocale,
  said: string,
  date: FoundDate | undefined,
): Answer | undefined {
  if (dialog.waitingFor === "slot" && date) {
    const intent = { ...dialog.intent, slots: { ...dialog.intent.slots, [dialog.slot]: slotValue(date) } };
    const around = plain(date.before + date.after, locale.localeId);
    return { intent, utterance: `{${dialog.slot}}`, alone: around === "" };
  }
  if (dialog.waitingFor === "yes-or-no") {
    const answer = yesOrNo(said, locale.localeId);
    const intent = answer && { ...dialog.intent, confirmationState: answer.answer };
    return answer && intent && { intent, utterance: answer.word, alone: answer.alone };
  }
  return undefined;
}

export const slotValue = ({ phrase, date }: FoundDate): SlotValue => ({
  shape: "Scalar",
  value: { originalValue: phrase, interpretedValue: date, resolvedValues: [date] },
});
