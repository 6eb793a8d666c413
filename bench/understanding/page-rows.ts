import { eachLanguage, languages } from "../../src/domain/index.ts";
import { type IntentName, lineTexts, topicIntents } from "../../src/wording/index.ts";
import { type standingsOf, told } from "./bars.ts";
import { ours } from "./listeners.ts";
import { byListener, type Finding, figuresOf, groupedBy } from "./measure.ts";
import { isDay } from "./read-table.ts";
import { reader } from "./reader.ts";
import { verdicts } from "./verdict.ts";

/** Every case that one of ours takes wrongly, with what each hears. */
export function wrongRows(findings: readonly Finding[]): readonly (readonly string[])[] {
  const ownFindings = findings.filter(({ listener }) => ours.some(({ name }) => name === listener));
  return [...groupedBy(ownFindings, (finding) => finding.case).values()]
    .filter((group) => group.some(({ verdict }) => verdict === "wrong"))
    .map((group) => [
      ...group
        .slice(0, 1)
        .flatMap(({ table: name, case: each }) => [name, each.said, each.expected.join(", ")]),
      ...group.map(({ heard }) => heard.what),
    ]);
}

/** How a bar stands in each language. */
export const barRow = (
  name: string,
  { bar, of }: ReturnType<typeof standingsOf>[number],
): readonly string[] => [
  bar.title,
  name,
  told(bar),
  ...languages.map((language) => `${of[language].share.join(" of ")}${of[language].met ? "" : ", missed"}`),
];

/** The figures of a table. */
export const figureRows = (findings: readonly Finding[], name: string) =>
  [...byListener(findings.filter((finding) => finding.table === name))].map(([who, group]) => {
    const { cases, unwanted, ...counts } = figuresOf(group);
    return [name, who, ...[cases, ...verdicts.map((verdict) => counts[verdict]), unwanted].map(String)];
  });

/** What is an example of something, in each language, and what the reader hears in it. */
export function guideRows(findings: readonly Finding[]): readonly (readonly string[])[] {
  const examples = findings.filter((finding) => finding.case.about && finding.listener === reader.name);
  const abouts = [...new Set(examples.map((finding) => finding.case.about))];
  return abouts.map((about) => {
    const cells = eachLanguage((language) =>
      examples
        .filter((finding) => finding.case.about === about && finding.case.language === language)
        .map(({ case: { said }, heard }) => `${said}: ${inWords(heard.what)}`)
        .join("; "),
    );
    return [about, ...languages.map((language) => cells[language])];
  });
}

function inWords(what: string): string {
  if (isDay(what)) return what;
  return what === "asked" ? "*which day?*" : "*no day*";
}

/** A wish as a caller may put it in each language. */
export const wishRow = (intent: Exclude<IntentName, "FallbackIntent">): readonly string[] => [
  topicIntents.some((name) => name === intent) ? `\`${intent}\`, to a person` : `\`${intent}\``,
  ...languages.map((language) => lineTexts[language].utterances[intent][0] ?? ""),
];
