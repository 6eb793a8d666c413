import type { AnsweredQuestion, Answers, Phrases } from "./answers.ts";

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

/** The phrases of one language by the characters that they can begin with; the later count more. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** Reads the phrases. What is said in brackets is not written out: thousands of wordings would take long. */
export function readPhrases(answers: Answers): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrasesIn(answers))
    for (const first of firstsOf(phrase)) {
      const beside = table.get(first);
      if (beside) beside.push(phrase);
      else table.set(first, [phrase]);
    }
  return table;
}

function phrasesIn(answers: Answers): readonly Phrase[] {
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
    ...(["date", "cancel", "day", "more"] as const).flatMap((question) =>
      (["yes", "no", "ending", "leaving"] as const).map(
        (meaning) => [meaning, to[question][meaning], question] as const,
      ),
    ),
  ];
  const phrases = lists.flatMap(([meaning, list = "", to]) =>
    list.split(",").map((written) => ({ meaning, to, pieces: written.trim().split(/[[\]]/) })),
  );
  // One text is spelled sooner than thousands.
  const spelled = answers
    .spelled(phrases.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.split("|"))).join("\n"))
    .split("\n")
    .values();
  const next = (): string => {
    const { value = "" } = spelled.next();
    return value && value + answers.between;
  };
  return phrases.map(({ pieces, meaning, to }) => ({
    meaning,
    to,
    parts: pieces.map((piece) => piece.split("|").map(next)).filter((ways) => ways.some(Boolean)),
  }));
}

/** The characters that a phrase can begin with. */
function firstsOf({ parts }: Phrase): ReadonlySet<string> {
  const optional = parts.findIndex((ways) => !ways.includes(""));
  const leading = parts.slice(0, optional < 0 ? parts.length : optional + 1).flat();
  return new Set(leading.filter(Boolean).map((way) => way.charAt(0)));
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
