import type { ConditionFacts } from "../conditions/condition.ts";
import { transcriptionsOf } from "../lex-event.ts";
import type { LexIntent } from "../lex-intent.ts";
import type { Turn } from "../turn.ts";
import type { TurnState } from "../turn-state.ts";

/** What conditions and set values refer to. */
export function conditionFacts(turn: Turn, state: TurnState, intent: LexIntent): ConditionFacts {
  const { input, requestAttributes } = turn;
  const response = {
    inputMode: input.inputMode,
    inputTranscript: input.transcript,
    transcriptions: transcriptionsOf(input, intent),
  };
  return {
    slot: (name) => {
      const prefix = `${intent.name}.`;
      const own = name.startsWith(prefix) ? name.slice(prefix.length) : name;
      return Object.hasOwn(intent.slots, own) ? intent.slots[own] : undefined;
    },
    attribute: (name) => (Object.hasOwn(state.attributes, name) ? state.attributes[name] : undefined),
    requestAttribute: (name) =>
      Object.hasOwn(requestAttributes, name) ? requestAttributes[name] : undefined,
    response: (path) => textAt(response, path),
  };
}

/** The text or number at a path such as `transcriptions[0].transcription`. */
function textAt(root: object, path: string): string | undefined {
  let at: unknown = root;
  for (const key of path.split(/[.[\]]/).filter((part) => part !== "")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Object.entries(at).find(([name]) => name === key)?.[1];
  }
  return typeof at === "string" || typeof at === "number" ? String(at) : undefined;
}
