import type { Assumption } from "./assumption.ts";
import type { LiveLine } from "./live-line.ts";

/** Whether an assumption holds; `why` says why it does not or could not be checked, or what is left to do by hand. */
export interface CheckResult {
  readonly id: string;
  readonly result: "holds" | "fails" | "not-checked" | "by-hand";
  readonly why?: string;
}

/** Checks every assumption, one after the other; one that can't be checked does not stop the others. */
export async function* checkAssumptions(
  assumptions: readonly Assumption[],
  line: LiveLine,
): AsyncGenerator<CheckResult> {
  for (const { id, check } of assumptions) {
    if ("byHand" in check) yield { id, result: "by-hand", why: check.byHand };
    else yield { id, ...(await resultOf(() => check(line))) };
  }
}

async function resultOf(check: () => Promise<string | undefined>): Promise<Omit<CheckResult, "id">> {
  try {
    const why = await check();
    return why === undefined ? { result: "holds" } : { result: "fails", why };
  } catch (fault) {
    return { result: "not-checked", why: fault instanceof Error ? fault.message : String(fault) };
  }
}
