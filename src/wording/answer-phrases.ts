import { type AnsweredQuestion, type Answers, answeredQuestions, type Phrases } from "./answers.ts";

/** What a phrase is in an answer. Of two meanings that the same words have, the later one here counts. */
const meanings = [
  ...(["other", "filler", "hesitant", "correction", "farewell"] as const),
  ...(["yes", "no", "firm-no", "ending", "leaving", "either", "aside"] as const),
] as const;
export type Meaning = (typeof meanings)[number] | "unknown";

export interface Phrase {
  /** The ways to say each part, one part after the other, each with what stands between two units at its end. */
  readonly parts: readonly (readonly string[])[];
  readonly meaning: Meaning;
  /** The question that it answers, if it is no answer to another. */
  readonly to: AnsweredQuestion | undefined;
}

/** The phrases that can begin with a character. Of two with the same words the later counts more. */
export type PhrasesFrom = (first: string) => readonly Phrase[];

/** A phrase as it is written, in the one spelling. */
type Written = readonly [pattern: string, meaning: Meaning, to: AnsweredQuestion | undefined];

/** Reads the phrases, and what is within them when they are looked for: written out they would be thousands. */
export function readPhrases(answers: Answers): PhrasesFrom {
  const written = new Map<string, Written[]>();
  for (const phrase of phrasesIn(answers))
    for (const first of firstsOf(phrase[0])) {
      const beside = written.get(first);
      if (beside) beside.push(phrase);
      else written.set(first, [phrase]);
    }
  const partsOf = partsReader(answers);
  const read = new Map<string, readonly Phrase[]>();
  return (first) => {
    const phrases =
      read.get(first) ??
      (written.get(first) ?? []).map(([pattern, meaning, to]) => ({
        parts: partsOf(pattern),
        ...{ meaning, to },
      }));
    read.set(first, phrases);
    return phrases;
  };
}

function phrasesIn(answers: Answers): readonly Written[] {
  const { fillers, hesitant, corrections, farewells, yes, no, firmNo, leaving, either, aside, to } = answers;
  const lists: readonly (readonly [Meaning, Phrases | undefined, AnsweredQuestion?])[] = [
    ...([
      ["filler", fillers],
      ["hesitant", hesitant],
      ["correction", corrections],
    ] as const),
    ...([
      ["farewell", farewells],
      ["yes", yes],
      ["no", no],
      ["firm-no", firmNo],
    ] as const),
    ...([
      ["leaving", leaving],
      ["either", either],
      ["aside", aside],
    ] as const),
    ...answeredQuestions.flatMap((question) =>
      (["yes", "no", "ending", "leaving"] as const).map(
        (meaning) => [meaning, to[question][meaning], question] as const,
      ),
    ),
  ];
  return lists.flatMap(([meaning, list = "", question]) =>
    answers
      .spelled(list.replaceAll(",", "\n"))
      .split("\n")
      .filter(Boolean)
      .map((pattern) => [pattern, meaning, question] as const),
  );
}

/** The characters that a pattern can begin with. */
function firstsOf(pattern: string): readonly string[] {
  if (!pattern.startsWith("[")) return [pattern.charAt(0)];
  const end = pattern.indexOf("]");
  const firsts = pattern
    .slice(1, end)
    .split("|")
    .map((way) => way.charAt(0));
  const given = [...new Set(firsts)].filter(Boolean);
  return firsts.includes("") ? [...given, ...firstsOf(pattern.slice(end + 1).trimStart())] : given;
}

/** Reads the parts of a pattern: what is in brackets, and what stands between. Many patterns have parts in common. */
function partsReader({ between }: Answers): (pattern: string) => Phrase["parts"] {
  const known = new Map<string, readonly string[]>();
  const waysOf = (part: string): readonly string[] => {
    const ways = known.get(part) ?? part.split("|").map((way) => way.trim() && way.trim() + between);
    known.set(part, ways);
    return ways;
  };
  return (pattern) =>
    pattern
      .split(/[[\]]/)
      .filter((part) => part.trim())
      .map(waysOf);
}

/** Where a phrase that begins there ends in the text: at several places where a part may be left out. */
export function endsOf({ parts }: Phrase, text: string, start: number): readonly number[] {
  let ends: readonly number[] = [start];
  for (const ways of parts)
    ends = ends.flatMap((end) =>
      ways.filter((way) => text.startsWith(way, end)).map((way) => end + way.length),
    );
  return ends;
}

/** How much a phrase counts against another with the same words. */
export const weightOf = ({ meaning, to }: Phrase, question: AnsweredQuestion): number =>
  to === undefined || to === question
    ? (meanings as readonly Meaning[]).indexOf(meaning) + (to ? meanings.length : 0)
    : 0;
