import type { Language } from "../domain/index.ts";
import { endsOf, type Meaning, type PhraseTable, readPhrases, weightOf } from "./answer-phrases.ts";
import type { AnsweredQuestion } from "./answers.ts";
import { answers } from "./languages.ts";
import { longestText } from "./longest-text.ts";

/**
 * - `yes`, `no`: that, and nothing else that changes it.
 * - `unclear`: an answer with something beside it, one that may mean either, or a wish to wait.
 * - `nothing`: no word of an answer.
 */
export type HeardAnswer = "yes" | "no" | "unclear" | "nothing";

/** An answer, and what else was in it. */
export interface ReadAnswer {
  readonly answer: HeardAnswer;
  /** Nothing else was said. */
  readonly isAll: boolean;
  /** The order is to stay as it is, as far as the words are understood. */
  readonly leaves: boolean;
  /** The caller said goodbye. */
  readonly farewell: boolean;
}

/** What is longer is no plain answer: the rest of it counts as unknown. */
const mostUnits = 120;

/** The answer in what a caller said to that question. Yes only where every word belongs to a yes. */
export const heardAnswer = (said: string, language: Language, question: AnsweredQuestion): HeardAnswer =>
  readAnswer(said, language, question).answer;

/** That answer. Words of `readBack`, the date that the caller was asked about, may be said beside it. */
export function readAnswer(
  said: string,
  language: Language,
  question: AnsweredQuestion,
  readBack = "",
): ReadAnswer {
  if (said.length > longestText) return { answer: "unclear", isAll: false, leaves: false, farewell: false };
  const { spelled, between } = answers[language];
  const units = spelled(said).split(between).filter(Boolean);
  const beside = new Set(spelled(readBack).split(between));
  const found = meaningsIn(units.slice(0, mostUnits), language, question, beside);
  const meanings: readonly Meaning[] = units.length > mostUnits ? [...found, "unknown"] : found;
  const has = (meaning: Meaning): boolean => meanings.includes(meaning);
  const answer = answerOf(meanings, question);
  const isAll = !has("unknown");
  const isDoubted = has("aside") || has("other");
  return {
    answer: answer === "yes" && isAsked(said) ? "unclear" : answer,
    isAll,
    leaves: !isDoubted && (has("leaving") || (isAll && has("ending"))),
    farewell: !isDoubted && has("farewell"),
  };
}

function answerOf(meanings: readonly Meaning[], question: AnsweredQuestion): HeardAnswer {
  const has = (meaning: Meaning): boolean => meanings.includes(meaning);
  const yes = has("yes");
  const no = meanings.some(isNo);
  if (has("aside")) return "unclear";
  if (has("unknown") && meanings.find((meaning) => !isFiller(meaning)) === "firm-no") return "no";
  if (has("other")) return "unclear";
  if (has("unknown")) return yes || no || has("either") ? "unclear" : "nothing";
  if (yes && no) return isTakenBack(meanings) || leavesOpen(meanings, question) ? "no" : "unclear";
  if (no) return "no";
  if (yes) return isLeftOpen(meanings.at(-1)) ? "unclear" : "yes";
  return has("either") ? "unclear" : "nothing";
}

const isNo = (meaning: Meaning): boolean =>
  meaning === "no" || meaning === "firm-no" || meaning === "ending" || meaning === "leaving";
const isLeftOpen = (last: Meaning | undefined): boolean => last === "hesitant" || last === "correction";
const isFiller = (meaning: Meaning): boolean =>
  meaning === "filler" || meaning === "hesitant" || meaning === "correction" || meaning === "farewell";

/** "Yes, I mean no". The other way around it is asked: a yes that was not meant is worse than a question. */
function isTakenBack(meanings: readonly Meaning[]): boolean {
  const after = meanings.slice(meanings.lastIndexOf("correction"));
  return (
    meanings.lastIndexOf("correction") > meanings.indexOf("yes") && after.some(isNo) && !after.includes("yes")
  );
}

/** Where nothing is there to agree to, "okay, leave it" only leaves it. */
const leavesOpen = (meanings: readonly Meaning[], question: AnsweredQuestion): boolean =>
  (question === "day" || question === "more") &&
  (meanings.includes("leaving") || meanings.includes("ending"));

/** "Yes?" asks what was said; it agrees to nothing. */
const isAsked = (said: string): boolean => /[?？]/.test(said);

const known = new Map<Language, PhraseTable>();

/** The phrases of that language, read at the first answer in it. */
function phrasesIn(language: Language): PhraseTable {
  const phrases = known.get(language) ?? readPhrases(answers[language]);
  known.set(language, phrases);
  return phrases;
}

/** An unknown unit weighs more than all known phrases: what can be read as known phrases is. */
const unknownCost = 10_000;

/** What has been read up to a place in the text, the last phrase of it, and where that began. */
interface Reading {
  readonly cost: number;
  readonly from: number;
  readonly meaning: Meaning;
  readonly weight: number;
}

/** The units as phrases, with as few unknown units as can be, and then in as few phrases. */
function meaningsIn(
  units: readonly string[],
  language: Language,
  question: AnsweredQuestion,
  beside: ReadonlySet<string>,
): readonly Meaning[] {
  const { beginning, waysOf } = phrasesIn(language);
  const { between } = answers[language];
  const text = units.map((unit) => unit + between).join("");
  const read: Reading[] = [];
  const offer = (end: number, reading: Reading): void => {
    const best = read[end];
    const { cost, from, weight } = reading;
    if (!best || cost < best.cost || (cost === best.cost && from === best.from && weight >= best.weight))
      read[end] = reading;
  };
  let from = 0;
  for (const unit of units) {
    const before = read[from]?.cost ?? 0;
    for (const phrase of beginning.get(unit.charAt(0)) ?? []) {
      const weight = weightOf(phrase, question);
      const meaning = weight ? phrase.meaning : "other";
      for (const end of endsOf(phrase, waysOf, text, from))
        offer(end, { cost: before + 1, from, meaning, weight });
    }
    const end = from + unit.length + between.length;
    if (beside.has(unit)) offer(end, { cost: before + 1, from, meaning: "filler", weight: -1 });
    else offer(end, { cost: before + unknownCost, from, meaning: "unknown", weight: -1 });
    from = end;
  }
  const found: Meaning[] = [];
  for (let at = text.length; at > 0; at = read[at]?.from ?? 0) found.push(read[at]?.meaning ?? "unknown");
  return found.toReversed();
}
