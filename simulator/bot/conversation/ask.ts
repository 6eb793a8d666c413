import type { IntentModel } from "../bot-model.ts";
import type { LexIntent } from "../lex-intent.ts";
import { promptMessages } from "../lex-message.ts";
import type { Slot } from "../locale.ts";
import type { TurnEnd } from "../turn-state.ts";
import { knownIntent, say, type Talk } from "./talk.ts";

/** How often it was asked before, and whether the question is left out this time. */
interface Asking {
  readonly misses?: number;
  readonly silent?: boolean;
}

/** Asks for a slot. */
export function elicit(
  talk: Talk,
  intent: LexIntent,
  slot: Slot,
  { misses = 0, silent = false }: Asking = {},
): TurnEnd {
  const { promptSpecification: prompt } = slot.setting;
  if (prompt && !silent) say(talk, promptMessages(prompt, misses, talk.turn.random), intent);
  return { wait: { waitingFor: "slot", intent, slot: slot.name, misses } };
}

/** Asks for a yes; an intent without that question is fulfilled. */
export async function confirm(
  talk: Talk,
  intent: LexIntent,
  { misses = 0, silent = false }: Asking = {},
): Promise<TurnEnd> {
  const prompt = knownIntent(talk, intent).model.intentConfirmationSetting?.promptSpecification;
  if (!prompt) return talk.fulfill(intent);
  if (!silent) say(talk, promptMessages(prompt, misses, talk.turn.random), intent);
  return { wait: { waitingFor: "yes-or-no", intent: { ...intent, confirmationState: "None" }, misses } };
}

export const isConfirmed = ({ intentConfirmationSetting: setting }: IntentModel): boolean =>
  setting?.isActive !== false && setting?.promptSpecification !== undefined;
