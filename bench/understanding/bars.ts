import { eachLanguage, type Language, languages } from "../../src/domain/index.ts";
import type { Case } from "./case.ts";
import { type Figures, type Finding, figuresOf } from "./measure.ts";

/** What is to be reached, in so many of a hundred. */
export interface Bar {
  readonly title: string;
  readonly cases: (each: Case) => boolean;
  /** How many are counted, of how many. */
  readonly share: (figures: Figures) => readonly [count: number, of: number];
  readonly limit: { readonly least: number } | { readonly most: number };
}

const leave: readonly string[] = ["Goodbye", "LeaveAsIs"];
const isLeaving = ({ expected }: Case): boolean => expected.some((one) => leave.includes(one));
const right: Bar["share"] = (figures) => [figures.right, figures.cases];

export const bars: readonly Bar[] = [
  {
    title: "a wrong day is read back",
    cases: ({ kind }) => kind === "day",
    share: ({ wrongDay, cases }) => [wrongDay, cases],
    limit: { most: 1 },
  },
  {
    title: "where one day is named, it is read back",
    cases: ({ kind }) => kind === "day",
    share: ({ oneDay, oneDayRight }) => [oneDayRight, oneDay],
    limit: { least: 93 },
  },
  {
    title: "an answer is taken rightly",
    cases: ({ kind }) => kind === "answer",
    share: right,
    limit: { least: 90 },
  },
  {
    title: "a wish is served, or put through with its topic",
    cases: (each) => each.kind === "wish" && !isLeaving(each),
    share: right,
    limit: { least: 90 },
  },
  {
    title: "a goodbye or a way to leave is taken as such",
    cases: (each) => each.kind === "wish" && isLeaving(each),
    share: right,
    limit: { least: 95 },
  },
  {
    title: "a change is made, or asked about, that was not asked for",
    cases: () => true,
    share: ({ unwanted, cases }) => [unwanted, cases],
    limit: { most: 0 },
  },
];

/** How a bar stands for one listener in one language. */
export interface Standing {
  readonly share: readonly [count: number, of: number];
  readonly met: boolean;
}

/** How every bar stands; those that no case is about are left out. */
export const standingsOf = (findings: readonly Finding[], listener: string) =>
  bars
    .map((bar) => ({ bar, of: eachLanguage((language) => standing(bar, { findings, listener, language })) }))
    .filter(({ of }) => languages.some((language) => of[language].share[1] > 0));

function standing(
  { cases, share, limit }: Bar,
  { findings, listener, language }: { findings: readonly Finding[]; listener: string; language: Language },
): Standing {
  const about = findings.filter(
    (finding) => finding.listener === listener && finding.case.language === language && cases(finding.case),
  );
  const [count, of] = share(figuresOf(about));
  const met = "least" in limit ? count * 100 >= limit.least * of : count * 100 <= limit.most * of;
  return { share: [count, of], met };
}

export const told = ({ limit }: Bar): string =>
  "least" in limit
    ? `at least ${limit.least} in 100`
    : limit.most > 0
      ? `at most ${limit.most} in 100`
      : "never";
