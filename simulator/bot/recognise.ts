import type { BotLanguage } from "./languages/bot-language.ts";
import type { Slots } from "./lex-intent.ts";
import { type Intent, isFallback, type Locale } from "./locale.ts";
import { markOf, ngrams, normalized, pieces, similarity, weightOf } from "./ngrams.ts";
import { filledFrom, type Heard, masked, placedValues, type Wanted } from "./placed-values.ts";
import { captured } from "./template.ts";

/** How near what the caller said is to an intent: by which sample utterance, and how sure (0 to 1, the same words are 1). */
export interface Match {
  readonly intent: Intent;
  readonly utterance: string;
  readonly confidence: number;
  /** The slots that were filled along with it. */
  readonly slots: Slots;
}

/** Every intent but the fallback, the likeliest first; equals in the order of the definition. */
export type Recognise = (heard: Heard) => readonly Match[];

/** How sure a sample is of which only words that stand for a slot are not known. */
const sureOfAllButTheSlot = 0.95;

/**
 * Compares what is said with every sample utterance, also with the values of slots taken out of both. A piece that
 * several intents use says little about which is meant ("my order", 「注文」), so it counts by its share: one that all of
 * four intents use counts a quarter. One that none uses counts half: callers say more than they need to.
 */
export function recogniser({ intents, language }: Locale): Recognise {
  const types = [...new Set(intents.flatMap(({ slots }) => slots.map(({ typeName }) => typeName)))];
  const mark = (typeName: string): string => markOf(types.indexOf(typeName));
  const texts = intents.flatMap((intent) =>
    intent.utterances.map((utterance) => {
      const text = normalized(withMarks(utterance, intent, mark), language);
      return { intent, utterance, text, ngrams: ngrams(text, language) };
    }),
  );
  const shares = sharesIn(texts);
  const weight = (ngram: string): number => weightOf(ngram, language) * (shares.get(ngram) ?? 0.5);
  const samples = texts.map((sample) => ({ ...sample, pieces: pieces(sample.ngrams, weight) }));
  const spoken = intents
    .filter((intent) => !isFallback(intent))
    .map((intent) => ({ intent, samples: samples.filter((sample) => sample.intent === intent) }));
  const anySlot = mostOfEach(intents);
  const form = (text: string) => {
    const plain = normalized(text, language);
    return { text: plain, pieces: pieces(ngrams(plain, language), weight) };
  };

  return (heard) => {
    const asSaid = form(heard.said);
    const withoutValues = (slots: readonly Wanted[]) => {
      const placed = placedValues(slots, heard);
      return {
        placed,
        forms: placed.length === 0 ? [asSaid] : [asSaid, form(masked(heard.said, placed, mark))],
      };
    };
    const ofAnySlot = withoutValues(anySlot);
    return spoken
      .flatMap(({ intent, samples: own }) => {
        const { slots } = intent;
        const { placed, forms } = slots.length === 0 ? ofAnySlot : withoutValues(slots);
        const matches = own.map((sample) => ({
          ...sample,
          confidence: Math.max(
            ...forms.map(({ text, pieces: said }) =>
              text === sample.text && text ? 1 : similarity(said, sample.pieces, weight),
            ),
          ),
        }));
        const top = best(matches);
        if (!top) return [];
        const { utterance, confidence } = top;
        const byPlace = confidence < sureOfAllButTheSlot ? bySlotPlaces(intent, heard, language) : undefined;
        const filled = slots.length === 0 ? {} : filledFrom(heard.said, placed, utterance, slots);
        return [byPlace ?? { intent, utterance, confidence, slots: filled }];
      })
      .sort(surestFirst);
  };
}

export const surestFirst = (one: Match, other: Match): number => other.confidence - one.confidence;

/** A sample of this intent that is said word for word, with words in the place of its slots that their types take. */
function bySlotPlaces(intent: Intent, heard: Heard, language: BotLanguage): Match | undefined {
  for (const utterance of intent.utterances) {
    const slots = captured(utterance, intent.slots, heard, language);
    if (slots) return { intent, utterance, confidence: sureOfAllButTheSlot, slots };
  }
  return undefined;
}

const withMarks = (utterance: string, { slots }: Intent, mark: (typeName: string) => string): string =>
  utterance.replace(/\{([\w.-]+)\}/g, (_, name: string) => {
    const slot = slots.find((one) => one.name === name);
    return slot ? mark(slot.typeName) : " ";
  });

/** As many slots of each type as one intent has at most. */
function mostOfEach(intents: readonly Intent[]): readonly Wanted[] {
  const most = new Map<string, readonly Wanted[]>();
  for (const { slots } of intents)
    for (const { typeName } of slots) {
      const same = slots.filter((slot) => slot.typeName === typeName);
      if (same.length > (most.get(typeName)?.length ?? 0)) most.set(typeName, same);
    }
  return [...most.values()].flat();
}

function sharesIn(texts: readonly { intent: Intent; ngrams: readonly string[] }[]): Map<string, number> {
  const users = new Map<string, Set<Intent>>();
  for (const { intent, ngrams } of texts)
    for (const ngram of ngrams) users.set(ngram, (users.get(ngram) ?? new Set()).add(intent));
  return new Map([...users].map(([ngram, intents]) => [ngram, 1 / intents.size]));
}

function best<One extends { readonly confidence: number }>(matches: readonly One[]): One | undefined {
  const [first, ...rest] = matches;
  if (!first) return undefined;
  const top = rest.reduce((a, b) => (b.confidence > a.confidence ? b : a), first);
  return { ...top, confidence: Math.round(top.confidence * 100) / 100 };
}
