import type { SpokenDate } from "./amazon-date.ts";
import type { BotLocale } from "./bot-definition.ts";
import { type Dialog, fallbackOf, newIntent } from "./dialog.ts";
import { type Interpretation, interpretation, type LexIntent } from "./lex-intent.ts";
import { type Answer, slotValue } from "./read-answer.ts";
import type { Match } from "./recognise.ts";

/** What the caller is taken to mean. */
export interface Understanding {
  readonly intent: LexIntent;
  /** The question was not answered: Lex may ask it again. */
  readonly missed: boolean;
  readonly confidence?: number;
  readonly others: readonly Interpretation[];
  readonly explanation: { readonly utterance: string; readonly confidence: number };
}

export const answered = (answer: Answer, matches: readonly Match[], locale: BotLocale): Understanding => ({
  intent: answer.intent,
  missed: false,
  confidence: 1,
  others: otherInterpretations(answer.intent.name, matches, locale),
  explanation: { utterance: answer.utterance, confidence: 1 },
});

export function recognised(
  match: Match,
  matches: readonly Match[],
  locale: BotLocale,
  date: SpokenDate | undefined,
): Understanding {
  const slot = match.intent.slots[0];
  const filled = slot && date ? { [slot.name]: slotValue(date) } : {};
  return {
    intent: newIntent(match.intent, filled),
    missed: false,
    confidence: match.confidence,
    others: otherInterpretations(match.intent.name, matches, locale),
    explanation: { utterance: match.utterance, confidence: match.confidence },
  };
}

/** Not understood: the fallback intent, unless a question is open, which may be asked again. */
export function missed(dialog: Dialog, matches: readonly Match[], locale: BotLocale): Understanding {
  const [nearest] = matches;
  const open = dialog.waitingFor !== "intent";
  return {
    intent: open ? dialog.intent : fallenBack(locale),
    missed: open,
    others: otherInterpretations(open ? dialog.intent.name : "", matches, locale).slice(open ? 0 : 1),
    explanation: { utterance: nearest?.utterance ?? "", confidence: nearest?.confidence ?? 0 },
  };
}

/** The fallback intent is ready at once: it has no slots and nothing to confirm. */
export const fallenBack = (locale: BotLocale): LexIntent => ({
  ...newIntent(fallbackOf(locale)),
  state: "ReadyForFulfillment",
});

/** What else it could have meant: the fallback, then the other intents, the likeliest first. */
const otherInterpretations = (
  name: string,
  matches: readonly Match[],
  locale: BotLocale,
): readonly Interpretation[] => [
  interpretation(newIntent(fallbackOf(locale))),
  ...matches
    .filter((match) => match.intent.name !== name && match.confidence > 0)
    .map((match) => interpretation(newIntent(match.intent), match.confidence)),
];
