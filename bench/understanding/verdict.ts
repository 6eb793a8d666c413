import { changeIntents } from "../../src/wording/index.ts";
import type { Case, Heard } from "./case.ts";
import { isDay } from "./read-table.ts";

/** `asked`: asks where it should have heard. `not-heard`: neither. `wrong`: takes it for something else. */
export const verdicts = ["right", "asked", "not-heard", "wrong"] as const;
export type Verdict = (typeof verdicts)[number];

export function verdictOn({ expected }: Case, { what }: Heard): Verdict {
  if (expected.some((one) => fits(one, what))) return "right";
  if (what === "asked") return "asked";
  return what === "none" ? "not-heard" : "wrong";
}

function fits(expected: string, what: string): boolean {
  if (expected === "vague" || expected === "ask") return what === "asked";
  if (expected === "none" || expected === "unclear") return what === "none" || what === "asked";
  // The help is a question: what the caller can say and press.
  return what === expected || (expected === "Help" && what === "asked");
}

/** What makes a change, or leads to one. */
const changes: readonly string[] = ["yes", ...changeIntents];

/** An order changed without a yes, a yes heard where none was said, or a change asked about that was not wished. */
export const isUnwanted = ({ expected }: Case, { what, wrote = false }: Heard): boolean =>
  (wrote && !expected.includes("yes")) || (changes.includes(what) && !expected.includes(what));

/** Whether one day is meant, rather than several or none. */
export const namesOneDay = ({ expected }: Case): boolean => expected.some(isDay);
