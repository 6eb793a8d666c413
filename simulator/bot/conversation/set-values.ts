import type { NextStepModel } from "../bot-model.ts";
import { valuesOf } from "../conditions/compare.ts";
import type { ConditionFacts } from "../conditions/condition.ts";
import type { LexIntent, Slots, SlotValue } from "../lex-intent.ts";
import { intentNamed } from "../locale.ts";
import { newIntent, scalar } from "../new-intent.ts";
import type { Turn } from "../turn.ts";
import type { TurnState } from "../turn-state.ts";
import { conditionFacts } from "./condition-facts.ts";

/** The intent that a step leads to, after the step has set slots and session attributes (guide, paths-setting-values). */
export function setValues(step: NextStepModel, intent: LexIntent, turn: Turn, state: TurnState): LexIntent {
  const facts = conditionFacts(turn, state, intent);
  const attributes = { ...state.attributes };
  for (const { key, value } of step.sessionAttributes) {
    const read = readValue(value, facts);
    if (read === undefined) delete attributes[key];
    else attributes[key] = read;
  }
  const other =
    step.intent?.name === undefined || step.intent.name === intent.name
      ? undefined
      : intentNamed(turn.locale, step.intent.name);
  const slots: Slots = Object.fromEntries(
    (step.intent?.slots ?? []).map(({ slotName, slotValueOverride }) => {
      const one = readValue(slotValueOverride?.value?.interpretedValue, facts);
      const several = slotValueOverride?.values ?? [];
      return [slotName, several.length > 0 ? listOf(several, facts) : one === undefined ? null : scalar(one)];
    }),
  );
  state.attributes = attributes;
  return other ? newIntent(other, state, slots) : { ...intent, slots: { ...intent.slots, ...slots } };
}

/** What is set: a constant, or the value of one reference; `null` and what refers to nothing empty it. */
function readValue(source: string | undefined, facts: ConditionFacts): string | undefined {
  if (source === undefined || source === "null") return undefined;
  const inner = source.slice(1, -1);
  if (source.startsWith("{") && source.endsWith("}"))
    return valuesOf(facts.slot(inner)).join(",") || undefined;
  if (source.startsWith("[") && source.endsWith("]")) return facts.attribute(inner);
  return source.startsWith("$.") ? facts.response(source.slice(2)) : source;
}

function listOf(
  values: readonly { readonly value?: { readonly interpretedValue?: string | undefined } | undefined }[],
  facts: ConditionFacts,
): SlotValue {
  const read = values.flatMap(({ value }) => readValue(value?.interpretedValue, facts) ?? []);
  return { ...scalar(read.join(", ")), shape: "List", values: read.map((value) => scalar(value)) };
}
