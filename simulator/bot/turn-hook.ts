import { callHook } from "./call-hook.ts";
import { checkReply } from "./check-reply.ts";
import type { HookReply } from "./hook-reply.ts";
import { type LexEvent, lexEvent } from "./lex-event.ts";
import type { LexIntent } from "./lex-intent.ts";
import type { Memory, Turn } from "./turn.ts";
import type { Understanding } from "./understanding.ts";

/** The code hook, for the calls of one turn. */
export interface TurnHook {
  /** The hook's reply, or none when the bot has no hook. The session attributes it brings replace those before. */
  invoke(
    source: LexEvent["invocationSource"],
    intent: LexIntent,
    proposal?: { readonly slot: string; readonly attempt: number },
  ): Promise<HookReply | undefined>;
  attributes(): Memory["attributes"];
}

export function turnHook(turn: Turn, { confidence, others, intent: meant }: Understanding): TurnHook {
  const { codeHook, locale, hookLimitMs } = turn;
  let attributes = turn.memory.attributes;
  return {
    attributes: () => attributes,
    async invoke(source, intent, proposal) {
      if (!codeHook) return undefined;
      const same = intent.name === meant.name;
      const event = lexEvent(
        {
          ...turn,
          localeId: locale.localeId,
          sessionAttributes: attributes,
          intent,
          confidence: same ? confidence : undefined,
          others: others.filter((other) => other.intent.name !== intent.name),
        },
        source,
        proposal,
      );
      const reply = checkReply(await callHook(codeHook, event, hookLimitMs), locale);
      attributes = reply.sessionState.sessionAttributes ?? attributes;
      return reply;
    },
  };
}
