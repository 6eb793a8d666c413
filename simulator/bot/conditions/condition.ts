import type { SlotValue } from "../lex-intent.ts";

/** What a condition is asked of. */
export interface ConditionFacts {
  readonly slot: (name: string) => SlotValue | null | undefined;
  readonly attribute: (name: string) => string | undefined;
  readonly requestAttribute: (name: string) => string | undefined;
  /** `inputMode`, `inputTranscript`, `transcriptions[0].transcription`. */
  readonly response: (path: string) => string | undefined;
}

/**
 * A condition of a branch: whether it holds, or that it cannot be told, since it refers to something that is not set.
 * Such a part "is not evaluated" (guide, paths-branching); what it is a part of can then be decided only by the rest.
 */
export type Condition = (facts: ConditionFacts) => boolean | undefined;

export const not =
  (condition: Condition): Condition =>
  (facts) => {
    const holds = condition(facts);
    return holds === undefined ? undefined : !holds;
  };

export const all = (conditions: readonly Condition[]): Condition => decided(conditions, false);

export const any = (conditions: readonly Condition[]): Condition => decided(conditions, true);

/** One part that holds (or does not) decides; otherwise all must be known. */
const decided =
  (conditions: readonly Condition[], deciding: boolean): Condition =>
  (facts) => {
    const answers = conditions.map((condition) => condition(facts));
    if (answers.includes(deciding)) return deciding;
    return answers.includes(undefined) ? undefined : !deciding;
  };
