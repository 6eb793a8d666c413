import { type Interpretation, interpretation, type LexIntent } from "./lex-intent.ts";
import { newIntent } from "./new-intent.ts";
import type { Answer } from "./read-answer.ts";
import type { Match } from "./recognise.ts";
import type { Turn } from "./turn.ts";

/** What the caller is taken to mean. */
export interface Understanding {
  /** An intent, an answer to the question that is open, or nothing of which the bot makes sense. */
  readonly as: "intent" | "answer" | "missed";
  readonly intent: LexIntent;
  readonly confidence?: number;
  readonly others: readonly Interpretation[];
  readonly explanation: { readonly utterance: string; readonly confidence: number };
}

export const answered = (turn: Turn, answer: Answer, matches: readonly Match[]): Understanding => ({
  as: "answer",
  intent: answer.intent,
  confidence: 1,
  others: otherInterpretations(turn, answer.intent.name, matches),
  explanation: { utterance: answer.utterance, confidence: 1 },
});

export const recognised = (turn: Turn, match: Match, matches: readonly Match[]): Understanding => ({
  as: "intent",
  intent: newIntent(match.intent, turn.memory, match.slots),
  confidence: match.confidence,
  others: otherInterpretations(turn, match.intent.name, matches),
  explanation: { utterance: match.utterance, confidence: match.confidence },
});

/** Not understood: the fallback intent, unless a question is open, which may be asked again. */
export function missed(turn: Turn, matches: readonly Match[]): Understanding {
  const { locale, memory } = turn;
  const { dialog } = memory;
  const [nearest] = matches;
  const open = dialog.waitingFor !== "intent";
  return {
    as: open ? "missed" : "intent",
    intent: open ? dialog.intent : newIntent(locale.fallback, memory),
    others: otherInterpretations(turn, open ? dialog.intent.name : "", matches).slice(open ? 0 : 1),
    explanation: { utterance: nearest?.utterance ?? "", confidence: nearest?.confidence ?? 0 },
  };
}

/** What else it could have meant: the fallback, then the other intents, the likeliest first. */
const otherInterpretations = (
  { locale, memory }: Turn,
  name: string,
  matches: readonly Match[],
): readonly Interpretation[] => [
  interpretation(newIntent(locale.fallback, memory)),
  ...matches
    .filter((match) => match.intent.name !== name && match.confidence > 0)
    .map((match) => interpretation(newIntent(match.intent, memory), match.confidence)),
];
