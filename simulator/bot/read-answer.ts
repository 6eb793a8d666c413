import type { Dialog } from "./dialog.ts";
import type { LexIntent, Slots } from "./lex-intent.ts";
import { intentNamed, type Slot, slotNamed } from "./locale.ts";
import { normalized } from "./ngrams.ts";
import { filledFrom, masked, placedValues, slotValue } from "./placed-values.ts";
import type { FoundValue } from "./slot-types/slot-type.ts";
import { captured } from "./template.ts";
import type { Turn } from "./turn.ts";
import { plainText } from "./words.ts";
import { yesOrNo, yesUnlessPlainlyNo } from "./yes-or-no.ts";

/** What the caller said to the question that the bot asked. */
export interface Answer {
  readonly intent: LexIntent;
  /** What was understood. */
  readonly utterance: string;
  /** Whether nothing else was said. */
  readonly alone: boolean;
  /** Whether it could be anything: the type takes what it does not know. */
  readonly open: boolean;
}

export function readAnswer(turn: Turn): Answer | undefined {
  const { locale, undocumented, heard } = turn;
  const { dialog } = turn.memory;
  if (dialog.waitingFor === "slot") {
    const slot = slotNamed(intentNamed(locale, dialog.intent.name), dialog.slot);
    return slot && slotAnswer(turn, dialog, slot);
  }
  if (dialog.waitingFor === "yes-or-no") {
    const read = undocumented === "hostile" ? yesUnlessPlainlyNo : yesOrNo;
    const answer = read(heard.said, locale.language);
    const intent = answer && { ...dialog.intent, confirmationState: answer.confirmation };
    return answer && intent && { intent, utterance: answer.word, alone: answer.alone, open: false };
  }
  return undefined;
}

function slotAnswer(turn: Turn, dialog: Asked, slot: Slot): Answer | undefined {
  const { heard, locale } = turn;
  const { language } = locale;
  const found = heard.find(slot.type);
  const whole = slot.type.readAnswer ? heard.read(slot.type, heard.said) : undefined;
  const answer = (slots: Slots, utterance: string, alone: boolean, open = false): Answer => ({
    intent: { ...dialog.intent, slots: { ...dialog.intent.slots, ...slots } },
    ...{ utterance, alone, open },
  });

  const sample = fittingSample(turn, dialog, slot);
  if (sample) return answer(sample.slots, sample.utterance, true);
  const values: readonly FoundValue[] = slot.several ? found : whole ? [whole] : found.slice(0, 1);
  const [first] = values;
  if (!first) return undefined;
  const text = plainText(heard.said);
  const around = masked(
    heard.said,
    values.map((value) => ({ ...value, typeName: slot.typeName })),
    () => " ",
  );
  return answer(
    { [slot.name]: slotValue(text, values, slot.several) },
    `{${slot.name}}`,
    normalized(around, language) === "",
    !slot.type.takesAll && found.every((value) => value.interpretedValue !== first.interpretedValue),
  );
}

/** What callers say for the slot by its own sample utterances ("to {City}"); they may name other slots of the intent. */
function fittingSample({ heard, locale }: Turn, { intent }: Asked, slot: Slot) {
  const { language } = locale;
  const slots = intentNamed(locale, intent.name)?.slots ?? [];
  const mark = (typeName: string): string => `\u{e000}${slots.findIndex((one) => one.typeName === typeName)}`;
  for (const { utterance } of slot.setting.sampleUtterances) {
    const named = slots.filter(({ name }) => utterance.includes(`{${name}}`));
    const placed = placedValues(named, heard);
    const sample = utterance.replace(/\{([\w.-]+)\}/g, (_, name: string) =>
      mark(slots.find((one) => one.name === name)?.typeName ?? ""),
    );
    const said = normalized(masked(heard.said, placed, mark), language);
    if (placed.length > 0 && said === normalized(sample, language))
      return { utterance, slots: filledFrom(heard.said, placed, utterance, named) };
    const byPlace = captured(utterance, slots, heard, language);
    if (byPlace) return { utterance, slots: byPlace };
  }
  return undefined;
}

type Asked = Extract<Dialog, { waitingFor: "slot" }>;
