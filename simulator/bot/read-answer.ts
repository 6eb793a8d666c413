import type { SpokenDate } from "./amazon-date.ts";
import type { Dialog } from "./dialog.ts";
import type { LexIntent, SlotValue } from "./lex-intent.ts";
import { normalized } from "./ngrams.ts";
import type { Turn } from "./turn.ts";
import { yesOrNo, yesUnlessPlainlyNo } from "./yes-or-no.ts";

/** What the caller said to the question that the bot asked. */
export interface Answer {
  readonly intent: LexIntent;
  /** What was understood. */
  readonly utterance: string;
  /** Whether nothing else was said. */
  readonly alone: boolean;
}

type Asked = Pick<Turn, "language" | "undocumented"> & { readonly dialog: Dialog };

export function readAnswer(
  { dialog, language, undocumented }: Asked,
  said: string,
  date: SpokenDate | undefined,
): Answer | undefined {
  if (dialog.waitingFor === "slot" && date) {
    const intent = { ...dialog.intent, slots: { ...dialog.intent.slots, [dialog.slot]: slotValue(date) } };
    const around = normalized(date.before + date.after, language);
    return { intent, utterance: `{${dialog.slot}}`, alone: around === "" };
  }
  if (dialog.waitingFor === "yes-or-no") {
    const read = undocumented === "hostile" ? yesUnlessPlainlyNo : yesOrNo;
    const answer = read(said, language);
    const intent = answer && { ...dialog.intent, confirmationState: answer.confirmation };
    return answer && intent && { intent, utterance: answer.word, alone: answer.alone };
  }
  return undefined;
}

export const slotValue = ({ phrase, date }: SpokenDate): SlotValue => ({
  shape: "Scalar",
  value: { originalValue: phrase, interpretedValue: date, resolvedValues: [date] },
});
