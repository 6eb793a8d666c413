import type { Language } from "../domain/index.ts";
import type { AnsweredQuestion, Answers } from "./answers.ts";
import { answers } from "./languages.ts";

/**
 * - `yes`, `no`: that, and nothing else that changes it.
 * - `unclear`: an answer with something beside it, one that may mean either, or a wish to wait.
 * - `nothing`: no word of an answer.
 */
export type HeardAnswer = "yes" | "no" | "unclear" | "nothing";

/** The longest text that Lex takes, in UTF-16 units. */
const longestText = 1024;

/** What is longer is no plain answer: the rest of it counts as unknown. */
const mostUnits = 120;

/** The answer in what a caller said to that question. Yes only where every word belongs to a yes. */
export const heardAnswer = (said: string, language: Language, question: AnsweredQuestion): HeardAnswer =>
  readAnswer(said, language, question).answer;

/**
 * That answer, and whether it is all that was said. Words of `readBack`, the date that the caller was asked about,
 * may be said beside it.
 */
export function readAnswer(
  said: string,
  language: Language,
  question: AnsweredQuestion,
  readBack = "",
): { readonly answer: HeardAnswer; readonly isAll: boolean } {
  if (said.length > longestText) return { answer: "unclear", isAll: false };
  const { spelled, between } = answers[language];
  const units = spelled(said).split(between).filter(Boolean);
  const beside = new Set(spelled(readBack).split(between));
  const meanings = meaningsIn(units.slice(0, mostUnits), between, phrasesIn(language)[question], beside);
  const isAll = units.length <= mostUnits && !meanings.includes("unknown");
  const answer = answerOf(isAll ? meanings : [...meanings, "unknown"]);
  return { answer: answer === "yes" && isAsked(said) ? "unclear" : answer, isAll };
}

function answerOf(meanings: readonly Meaning[]): HeardAnswer {
  const has = (meaning: Meaning): boolean => meanings.includes(meaning);
  const yes = has("yes");
  const no = has("no") || has("firm-no");
  if (has("aside")) return "unclear";
  if (
    has("unknown") &&
    meanings.find((meaning) => meaning !== "filler" && meaning !== "hesitant") === "firm-no"
  )
    return "no";
  if (has("other") || (yes && no)) return "unclear";
  if (has("unknown")) return yes || no || has("either") ? "unclear" : "nothing";
  if (no) return "no";
  if (yes) return meanings.at(-1) === "hesitant" ? "unclear" : "yes";
  return has("either") ? "unclear" : "nothing";
}

/** "Yes?" asks what was said; it agrees to nothing. */
const isAsked = (said: string): boolean => /[?？]/.test(said);

type Meaning = "yes" | "no" | "firm-no" | "either" | "aside" | "other" | "filler" | "hesitant" | "unknown";

/** What phrases mean as answers to one question. */
interface Phrases {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** The most units in one phrase. */
  readonly longest: number;
}

/** Of two meanings that one phrase has, the later one here counts. */
const meaningNames = ["filler", "hesitant", "yes", "no", "firm-no", "either", "aside"] as const;

function phrasesOf({
  spelled,
  between,
  to,
  ...spoken
}: Answers): Readonly<Record<AnsweredQuestion, Phrases>> {
  const meant = (lists: Readonly<Partial<Record<Meaning, readonly string[]>>>) =>
    meaningNames.flatMap((meaning) =>
      spelled((lists[meaning] ?? []).flatMap(variants).join("\n"))
        .split("\n")
        .map((phrase) => [phrase, meaning] as const),
    );
  const { fillers: filler, firmNo, ...rest } = spoken;
  const toAny = meant({ ...rest, filler, "firm-no": firmNo });
  const own = { date: meant(to.date), cancel: meant(to.cancel), more: meant(to.more) };
  const others = Object.values(own).flatMap((list) => list.map(([phrase]) => [phrase, "other"] as const));
  const longest = [...toAny, ...others].reduce(
    (most, [phrase]) => Math.max(most, phrase.split(between).length),
    0,
  );
  const all = (question: AnsweredQuestion): Phrases => ({
    meanings: new Map<string, Meaning>([...others, ...toAny, ...own[question]]),
    longest,
  });
  return { date: all("date"), cancel: all("cancel"), more: all("more") };
}

const known = new Map<Language, Readonly<Record<AnsweredQuestion, Phrases>>>();

/** What phrases mean in that language, read once. */
function phrasesIn(language: Language): Readonly<Record<AnsweredQuestion, Phrases>> {
  const phrases = known.get(language) ?? phrasesOf(answers[language]);
  known.set(language, phrases);
  return phrases;
}

/** Every wording that a pattern stands for. */
function variants(pattern: string): readonly string[] {
  const [whole, choices = ""] = /\[([^\]]*)\]/.exec(pattern) ?? [];
  if (whole === undefined) return [pattern];
  return choices.split("|").flatMap((choice) => variants(pattern.replace(whole, () => choice)));
}

/** An unknown unit weighs more than all known phrases: what can be read as known phrases is. */
const unknownCost = 10_000;

/** The units as phrases, with as few unknown units as can be, and then in as few phrases. */
function meaningsIn(
  units: readonly string[],
  between: string,
  { meanings, longest }: Phrases,
  beside: ReadonlySet<string>,
): readonly Meaning[] {
  const read: { cost: number; from: number; meaning: Meaning }[] = [{ cost: 0, from: 0, meaning: "filler" }];
  for (const [at, unit] of units.entries()) {
    const before = read[at]?.cost ?? 0;
    let best: (typeof read)[number] = beside.has(unit)
      ? { cost: before + 1, from: at, meaning: "filler" }
      : { cost: before + unknownCost, from: at, meaning: "unknown" };
    let phrase = "";
    for (let from = at; from >= Math.max(0, at + 1 - longest); from--) {
      phrase = from === at ? unit : `${units[from]}${between}${phrase}`;
      const cost = (read[from]?.cost ?? 0) + 1;
      const meaning = cost <= best.cost ? meanings.get(phrase) : undefined;
      if (meaning) best = { cost, from, meaning };
    }
    read.push(best);
  }
  const found: Meaning[] = [];
  for (let at = units.length; at > 0; at = read[at]?.from ?? 0) found.push(read[at]?.meaning ?? "unknown");
  return found.toReversed();
}
