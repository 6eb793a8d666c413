import type * as z from "zod/mini";
import type { BlockContext } from "./block-context.ts";
import type { Condition } from "./block-data.ts";
import type { BlockOutcome } from "./block-outcome.ts";
import { type ConditionRule, noConditions } from "./conditions.ts";
import type { FlowKind } from "./flow-kind.ts";

/** Error types of a block: those that must lead somewhere, and those that may; `any` where nobody has written them down. */
export interface ErrorRules {
  readonly must?: readonly string[];
  readonly may?: readonly string[] | "any";
}

/** `run` as documented, or `noted`: no effect that a caller could notice, so that it succeeds unless an outage says otherwise. */
export type Support = "run" | "noted";

/** Where it is known from: AWS's guides, flows as consoles export them, somebody's live report; or nobody has confirmed it. */
export type Source = "guide" | "export" | "report" | "unconfirmed";

/** An action type: what it takes, what it can lead to, what it does. */
export interface ActionSpec<Parameters> {
  readonly type: string;
  /** `run` unless told. */
  readonly support?: Support;
  /** What people should know of it, in a sentence of the documentation. */
  readonly about: string;
  readonly source: Source;
  readonly parameters: z.ZodMiniType<Parameters>;
  readonly errors?: ErrorRules | ((parameters: Parameters) => ErrorRules);
  /** The rule for its conditions; it has none unless given. */
  readonly conditions?: (parameters: Parameters) => ConditionRule;
  /** The kinds of flow that it may stand in; all, unless given. */
  readonly flows?: readonly FlowKind[];
  /**
   * What comes after: another block; another flow or place, so that `NextAction` may be there but is never taken;
   * or nothing, and then no transition either.
   */
  readonly leads?: "on" | "away" | "nowhere";
  /** `conditions` are the block's own, for an action that only they tell the possible results of. */
  readonly run: (
    parameters: Parameters,
    context: BlockContext,
    conditions: readonly Condition[],
  ) => BlockOutcome | Promise<BlockOutcome>;
}

export interface Action {
  readonly type: string;
  readonly support: Support;
  readonly about: string;
  readonly source: Source;
  readonly flows: readonly FlowKind[] | undefined;
  readonly leads: "on" | "away" | "nowhere";
  /** The action with these parameters, or what is wrong with them. */
  bind(
    parameters: unknown,
    conditions: readonly Condition[],
  ): BoundAction | { readonly problems: readonly string[] };
}

export interface BoundAction {
  readonly errors: Required<ErrorRules>;
  readonly conditionProblem: ConditionRule;
  run(context: BlockContext): BlockOutcome | Promise<BlockOutcome>;
}

export const action = <Parameters>(spec: ActionSpec<Parameters>): Action => ({
  type: spec.type,
  support: spec.support ?? "run",
  about: spec.about,
  source: spec.source,
  flows: spec.flows,
  leads: spec.leads ?? "on",
  bind(raw, conditions) {
    const parsed = spec.parameters.safeParse(raw);
    if (!parsed.success)
      return {
        problems: parsed.error.issues.map(({ path, message }) =>
          [["Parameters", ...path].join("."), message].join(": "),
        ),
      };
    const parameters = parsed.data;
    const errors = typeof spec.errors === "function" ? spec.errors(parameters) : spec.errors;
    return {
      errors: { must: errors?.must ?? [], may: errors?.may ?? [] },
      conditionProblem: spec.conditions?.(parameters) ?? noConditions,
      run: (context) => spec.run(parameters, context, conditions),
    };
  },
});
