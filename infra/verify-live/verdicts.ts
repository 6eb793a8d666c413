import type { Fact } from "./fact.ts";
import type { LiveLine } from "./live-line.ts";

/** What became of a fact; `why` says what is not so, or what is left to do by hand. */
export interface Verdict {
  readonly id: string;
  readonly is: "so" | "not-so" | "untried" | "by-hand";
  readonly why?: string;
}

/** Tries every fact, one after the other; one that can't be tried keeps none of the others from it. */
export async function* verdicts(facts: readonly Fact[], line: LiveLine): AsyncGenerator<Verdict> {
  for (const { id, proof } of facts) {
    if ("byHand" in proof) yield { id, is: "by-hand", why: proof.byHand };
    else yield { id, ...(await verdict(() => proof(line))) };
  }
}

async function verdict(tried: () => Promise<string | undefined>): Promise<Omit<Verdict, "id">> {
  try {
    const why = await tried();
    return why === undefined ? { is: "so" } : { is: "not-so", why };
  } catch (fault) {
    return { is: "untried", why: fault instanceof Error ? fault.message : String(fault) };
  }
}
