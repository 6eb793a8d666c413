import { type AnsweredQuestion, type Answers, answeredQuestions, type Phrases } from "./answers.ts";

/** What a phrase is in an answer. Of two meanings that the same words have, the later one here counts. */
const meanings = [
  ...(["other", "filler", "hesitant", "correction", "farewell"] as const),
  ...(["yes", "no", "firm-no", "ending", "leaving", "either", "aside"] as const),
] as const;
export type Meaning = (typeof meanings)[number] | "unknown";

export interface Phrase {
  /** One part after the other: the words of one, or with `|` between them the ways to say it. */
  readonly parts: readonly string[];
  readonly meaning: Meaning;
  /** The question that it answers, if it is no answer to another. */
  readonly to: AnsweredQuestion | undefined;
}

/**
 * The phrases of one language. Nothing is written out before it is looked for: thousands of wordings would take long.
 */
export interface PhraseTable {
  /** By the characters that they can begin with. Of two with the same words the later counts. */
  readonly beginning: ReadonlyMap<string, readonly Phrase[]>;
  /** The ways to say a part, each with what stands between two units at its end; "" where it may be left out. */
  readonly waysOf: (part: string) => readonly string[];
}

export function readPhrases(answers: Answers): PhraseTable {
  const phrases = phrasesIn(answers);
  const waysOf = waysReader(new Set(phrases.flatMap(({ parts }) => parts)), answers);
  const beginning = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    for (const first of firstsOf(phrase, waysOf)) {
      const beside = beginning.get(first);
      if (beside) beside.push(phrase);
      else beginning.set(first, [phrase]);
    }
  return { beginning, waysOf };
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
    ...answeredQuestions.flatMap((question) =>
      (["yes", "no", "ending", "leaving"] as const).map(
        (meaning) => [meaning, to[question][meaning], question] as const,
      ),
    ),
  ];
  return lists.flatMap(([meaning, list = "", to]) =>
    list.split(",").map((phrase) => ({
      ...{ meaning, to },
      parts: phrase.split(/[[\]]/).filter((part) => part.trim()),
    })),
  );
}

/** All parts are spelled as one text, which is many times faster, and each once, however many phrases have it. */
function waysReader(parts: ReadonlySet<string>, { spelled, between }: Answers): PhraseTable["waysOf"] {
  const list = [...parts].map((part) => part.replaceAll("\n", " "));
  const spelledList = spelled(list.join("\n")).split("\n");
  const spelledAs = new Map([...parts].map((part, at) => [part, spelledList[at] ?? ""]));
  const read = new Map<string, readonly string[]>();
  return (part) => {
    const ways =
      read.get(part) ??
      (spelledAs.get(part) ?? "").split("|").map((way) => way.trim() && way.trim() + between);
    read.set(part, ways);
    return ways;
  };
}

/** The characters that a phrase can begin with. */
function firstsOf({ parts }: Phrase, waysOf: PhraseTable["waysOf"]): ReadonlySet<string> {
  const firsts = new Set<string>();
  for (const part of parts) {
    const ways = waysOf(part);
    for (const way of ways) if (way) firsts.add(way.charAt(0));
    if (!ways.includes("")) return firsts;
  }
  return firsts;
}

/** Where a phrase that begins there ends in the text: at several places where a part may be left out. */
export function endsOf(
  { parts }: Phrase,
  waysOf: PhraseTable["waysOf"],
  text: string,
  start: number,
): readonly number[] {
  let ends: readonly number[] = [start];
  for (const part of parts) {
    if (ends.length === 0) return ends;
    ends = ends.flatMap((end) =>
      waysOf(part)
        .filter((way) => text.startsWith(way, end))
        .map((way) => end + way.length),
    );
  }
  return ends;
}

/** How much a phrase counts against another with the same words. */
export const weightOf = ({ meaning, to }: Phrase, question: AnsweredQuestion): number =>
  to === undefined || to === question
    ? (meanings as readonly Meaning[]).indexOf(meaning) + (to ? meanings.length : 0)
    : 0;
