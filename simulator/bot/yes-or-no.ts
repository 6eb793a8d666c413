import type { BotLanguage } from "./languages/bot-language.ts";
import { cleaned, wordEnds } from "./words.ts";

export interface YesOrNo {
  readonly confirmation: "Confirmed" | "Denied";
  /** The word that was understood. */
  readonly word: string;
  /** Whether nothing else was said. */
  readonly alone: boolean;
}

/**
 * Whether what the caller said begins with a yes or a no, whole words only: 「ええと」 is not 「ええ」. Both at once are
 * neither.
 */
export function yesOrNo(said: string, language: BotLanguage): YesOrNo | undefined {
  const text = cleaned(said);
  const phrases = phrasesOf(language);
  const ends = wordEnds(text);
  const found: Phrase[] = [];
  let at = 0;
  while (at < text.length) {
    const next = phrases.find(({ words }) => text.startsWith(words, at) && ends.has(at + words.length));
    if (!next) break;
    found.push(next);
    at += next.words.length;
    if (text[at] === " ") at += 1;
  }
  const [first, ...others] = found.filter(({ confirmation }) => confirmation);
  if (!first?.confirmation) return undefined;
  if (others.some(({ confirmation }) => confirmation !== first.confirmation)) return undefined;
  return { confirmation: first.confirmation, word: first.words, alone: at === text.length };
}

/** Any answer that is not a no and nothing else, taken for a yes. */
export function yesUnlessPlainlyNo(said: string, language: BotLanguage): YesOrNo | undefined {
  const answer = yesOrNo(said, language);
  if (answer?.confirmation === "Denied" && answer.alone) return answer;
  return said === "" ? undefined : { confirmation: "Confirmed", word: said, alone: true };
}

interface Phrase {
  readonly words: string;
  /** None of a filler. */
  readonly confirmation?: YesOrNo["confirmation"];
}

/** The longest first. */
const phrasesOf = ({ yes, no, fillers = [] }: BotLanguage): readonly Phrase[] =>
  [
    ...yes.map((words) => ({ words: cleaned(words), confirmation: "Confirmed" as const })),
    ...no.map((words) => ({ words: cleaned(words), confirmation: "Denied" as const })),
    ...fillers.map((words) => ({ words: cleaned(words) })),
  ].sort((a, b) => b.words.length - a.words.length);
