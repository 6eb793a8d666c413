import { messageOf } from "connect-simulator/command";
import type { Assumption, Check } from "./assumption.ts";
import type { LiveLine } from "./live-line.ts";

/**
 * Whether an assumption holds; `why` says why it does not or could not be checked, what to wait for, or what is left to
 * do by hand.
 */
export interface CheckResult {
  readonly id: string;
  readonly result: "holds" | "fails" | "not-yet" | "not-checked" | "by-hand";
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

async function resultOf(check: () => ReturnType<Check>): Promise<Omit<CheckResult, "id">> {
  try {
    const answer = await check();
    if (answer === undefined) return { result: "holds" };
    return typeof answer === "string"
      ? { result: "fails", why: answer }
      : { result: "not-yet", why: `wait for ${answer.waitFor}` };
  } catch (fault) {
    return { result: "not-checked", why: messageOf(fault) };
  }
}
