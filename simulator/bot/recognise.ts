import type { SpokenDate } from "./amazon-date.ts";
import type { BotIntent, BotLocale } from "./bot-definition.ts";
import type { BotLanguage } from "./languages/bot-language.ts";
import { dateMark, ngrams, normalized, pieces, similarity, weightOf } from "./ngrams.ts";

/** How near what the caller said is to an intent: by which sample utterance, and how sure (0 to 1, the same words are 1). */
export interface Match {
  readonly intent: BotIntent;
  readonly utterance: string;
  readonly confidence: number;
}

/** Every intent but the fallback, the likeliest first; equals in the order of the definition. */
export type Recognise = (said: string, date: SpokenDate | undefined) => readonly Match[];

/**
 * Compares what is said with every sample utterance. A piece that several intents use says little about which is
 * meant ("my order", 「注文」), so it counts by its share: one that all of four intents use counts a quarter. One that
 * none uses counts half: callers say more than they need to.
 */
export function recogniser({ intents }: BotLocale, language: BotLanguage): Recognise {
  const texts = intents.flatMap((intent) =>
    intent.utterances.map((utterance) => {
      const text = normalized(utterance.replace(/\{\w+\}/g, dateMark), language);
      return { intent, utterance, text, ngrams: ngrams(text, language) };
    }),
  );
  const shares = sharesIn(texts);
  const weight = (ngram: string): number => weightOf(ngram, language) * (shares.get(ngram) ?? 0.5);
  const samples = texts.map((sample) => ({ ...sample, pieces: pieces(sample.ngrams, weight) }));

  return (said, date) => {
    const forms = [said, ...(date ? [date.before + dateMark + date.after] : [])]
      .map((form) => normalized(form, language))
      .map((text) => ({ text, pieces: pieces(ngrams(text, language), weight) }));
    const matches = samples.map((sample) => ({
      intent: sample.intent,
      utterance: sample.utterance,
      confidence: Math.max(
        ...forms.map((form) =>
          form.text === sample.text && form.text ? 1 : similarity(form.pieces, sample.pieces, weight),
        ),
      ),
    }));
    return intents
      .filter((intent) => !intent.parentIntentSignature)
      .flatMap((intent) => best(matches.filter((match) => match.intent === intent)))
      .sort(surestFirst);
  };
}

export const surestFirst = (one: Match, other: Match): number => other.confidence - one.confidence;

function sharesIn(texts: readonly { intent: BotIntent; ngrams: readonly string[] }[]): Map<string, number> {
  const users = new Map<string, Set<BotIntent>>();
  for (const { intent, ngrams } of texts)
    for (const ngram of ngrams) users.set(ngram, (users.get(ngram) ?? new Set()).add(intent));
  return new Map([...users].map(([ngram, intents]) => [ngram, 1 / intents.size]));
}

function best(matches: readonly Match[]): readonly Match[] {
  const [first, ...rest] = matches;
  if (!first) return [];
  const top = rest.reduce((a, b) => (b.confidence > a.confidence ? b : a), first);
  return [{ ...top, confidence: Math.round(top.confidence * 100) / 100 }];
}
