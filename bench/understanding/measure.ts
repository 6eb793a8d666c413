import type { Case, Heard, Listener } from "./case.ts";
import { isDay } from "./read-table.ts";
import type { Table } from "./read-tables.ts";
import { isUnwanted, namesOneDay, type Verdict, verdictOn } from "./verdict.ts";

/** One case as one listener heard it. */
export interface Finding {
  readonly table: string;
  readonly listener: string;
  readonly case: Case;
  readonly heard: Heard;
  readonly verdict: Verdict;
}

/** Puts every case of the tables to everybody who hears its kind. */
export async function measure(
  tables: readonly Table[],
  listeners: readonly Listener[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { name, cases } of tables)
    for (const each of cases)
      for (const listener of listeners.filter(({ kinds }) => kinds.includes(each.kind))) {
        const heard = await listener.hears(each);
        const verdict = verdictOn(each, heard);
        findings.push({ table: name, listener: listener.name, case: each, heard, verdict });
      }
  return findings;
}

/** How many of some findings are what. */
export type Figures = Readonly<
  Record<Verdict | "cases" | "unwanted" | "wrongDay" | "oneDay" | "oneDayRight", number>
>;

export function figuresOf(findings: readonly Finding[]): Figures {
  const count = (is: (finding: Finding) => boolean) => findings.filter(is).length;
  const of = (verdict: Verdict) => count((finding) => finding.verdict === verdict);
  return {
    cases: findings.length,
    right: of("right"),
    asked: of("asked"),
    "not-heard": of("not-heard"),
    wrong: of("wrong"),
    unwanted: count((finding) => isUnwanted(finding.case, finding.heard)),
    wrongDay: count(({ verdict, heard }) => verdict === "wrong" && isDay(heard.what)),
    oneDay: count((finding) => namesOneDay(finding.case)),
    oneDayRight: count((finding) => namesOneDay(finding.case) && finding.verdict === "right"),
  };
}

/** Findings with the same key together, in order. */
export function groupedBy<Key>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): ReadonlyMap<Key, readonly Finding[]> {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}

/** By language and listener. */
export const byListener = (findings: readonly Finding[]) =>
  groupedBy(findings, ({ case: { language }, listener }) => `${language}, ${listener}`);
