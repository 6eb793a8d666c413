import type { FoundDate } from "./amazon-date.ts";
import type { BotIntent, BotLocale } from "./bot-definition.ts";
import { dateMark, grams, overlap, plain, substance } from "./grams.ts";

/** How near what the caller said is to an intent: by which sample utterance, and how sure (0 to 1, the same words are 1). */
export interface Match {
  readonly intent: BotIntent;
  readonly utterance: string;
  readonly confidence: number;
}

/** Every intent but the fallback, the likeliest first; equals in the order of the definition. */
export type Recognise = (said: string, date: FoundDate | undefined) => readonly Match[];

/**
 * Compares what is said with every sample utterance. A piece that several intents use says little about which is
 * meant ("my order", 「注文」), so it counts by its share: one that all of four intents use counts a quarter. One that
 * none uses counts half: callers say more than they need to.
 */
export function recogniser({ localeId, intents }: BotLocale): Recognise {
  const samples = intents.flatMap((intent) =>
    intent.utterances.map((utterance) => {
      const text = plain(utterance.replace(/\{\w+\}/g, dateMark), localeId);
      return { intent, utterance, text, grams: grams(text, localeId) };
    }),
  );
  const shares = sharesIn(samples);
  const weight = (gram: string): number => substance(gram) * (shares.get(gram) ?? 0.5);

  return (said, date) => {
    const forms = [said, ...(date ? [date.before + dateMark + date.after] : [])]
      .map((form) => plain(form, localeId))
      .map((text) => ({ text, grams: grams(text, localeId) }));
    const matches = samples.map(({ intent, utterance, text, grams }) => ({
      intent,
      utterance,
      confidence: Math.max(
        ...forms.map((form) => (form.text === text && text ? 1 : overlap(form.grams, grams, weight))),
      ),
    }));
    return intents
      .filter((intent) => !intent.parentIntentSignature)
      .flatMap((intent) => best(matches.filter((match) => match.intent === intent)))
      .sort((a, b) => b.confidence - a.confidence);
  };
}

function sharesIn(samples: readonly { intent: BotIntent; grams: readonly string[] }[]): Map<string, number> {
  const users = new Map<string, Set<BotIntent>>();
  for (const { intent, grams } of samples)
    for (const gram of grams) users.set(gram, (users.get(gram) ?? new Set()).add(intent));
  return new Map([...users].map(([gram, intents]) => [gram, 1 / intents.size]));
}

function best(matches: readonly Match[]): readonly Match[] {
  const [first, ...rest] = matches;
  if (!first) return [];
  const top = rest.reduce((a, b) => (b.confidence > a.confidence ? b : a), first);
  return [{ ...top, confidence: Math.round(top.confidence * 100) / 100 }];
}
