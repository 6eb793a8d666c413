import { activated, joined } from "../active-context.ts";
import type { LexIntent } from "../lex-intent.ts";
import { knownIntent, type Talk } from "./talk.ts";

/** A fulfilled intent activates its output contexts. */
export function fulfilled(talk: Talk, intent: LexIntent): LexIntent {
  const { state } = talk;
  state.contexts = joined(state.contexts, activated(knownIntent(talk, intent).model, intent));
  return intent;
}
