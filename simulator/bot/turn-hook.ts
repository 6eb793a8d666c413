import { callHook } from "./call-hook.ts";
import { checkReply } from "./check-reply.ts";
import type { HookReply } from "./hook-reply.ts";
import { type HookCall, interpretationsOf, lexEvent } from "./lex-event.ts";
import type { LexIntent } from "./lex-intent.ts";
import type { Turn } from "./turn.ts";
import type { TurnState } from "./turn-state.ts";
import type { Understanding } from "./understanding.ts";

/** A code hook's reply, and how long it took. */
export interface HookAnswer {
  readonly reply: HookReply;
  readonly milliseconds: number;
}

/**
 * Calls the code hook with the intent; nothing where the bot has no hook. Session attributes and contexts that the reply
 * brings replace those before.
 * @throws {HookFailed}
 * @throws {ReplyRefused}
 */
export async function callTurnHook(
  turn: Turn,
  state: TurnState,
  understood: Understanding,
  call: HookCall & { readonly limitMs?: number },
  intent: LexIntent,
): Promise<HookAnswer | undefined> {
  const { codeHook, locale, hookLimitMs, clock } = turn;
  if (!codeHook) return undefined;
  const event = lexEvent(turn, state, call, intent, interpretationsOf(intent, understood));
  const { answer, milliseconds } = await callHook(codeHook, event, call.limitMs ?? hookLimitMs, clock);
  const reply = checkReply(answer, locale);
  state.attributes = reply.sessionState.sessionAttributes ?? state.attributes;
  state.contexts = reply.sessionState.activeContexts ?? state.contexts;
  return { reply, milliseconds };
}
