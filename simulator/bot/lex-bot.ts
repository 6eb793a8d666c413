import type { Clock } from "../../src/application/index.ts";
import { dateIn } from "../../src/domain/index.ts";
import type { BotSession, OpenBotSession } from "../bot-session.ts";
import type { BotDefinition, BotLocale } from "./bot-definition.ts";
import type { CodeHook } from "./call-hook.ts";
import { anyIntent } from "./dialog.ts";
import { heard } from "./heard.ts";
import { recogniser } from "./recognise.ts";
import { takeTurn } from "./take-turn.ts";
import type { Memory } from "./turn.ts";

export interface LexBotOptions {
  readonly definition: BotDefinition;
  /** The function behind the alias; without one the bot hands its intents to the flow, ready for fulfilment. */
  readonly codeHook?: CodeHook;
  readonly clock: Clock;
  /** A new id for every request. */
  readonly ids: () => string;
  /** Where Lex runs: it reckons dates there, whatever the shop's clock says. Tokyo unless told. */
  readonly timeZone?: string;
  /** How long the code hook may take, in ms. 30 s as Lambda behind Lex, unless told. */
  readonly hookLimitMs?: number;
  /**
   * What becomes of an answer that is no value of the slot: the question's retries first, as documented, or the
   * fallback intent at once. A hook should live with both.
   */
  readonly missedSlot?: "retry" | "fall-back";
}

interface Kept extends Memory {
  readonly at: number;
}

/** A Lex V2 bot as Amazon Connect talks to it, run from its definition. It remembers sessions by id and locale. */
export function lexBot(options: LexBotOptions): OpenBotSession {
  const { definition, clock, ids, timeZone = "Asia/Tokyo", hookLimitMs = 30_000 } = options;
  const sessions = new Map<string, Kept>();
  const recall = (key: string): Kept | undefined => {
    const kept = sessions.get(key);
    const idle = kept && (clock.now().getTime() - kept.at) / 1000;
    return idle !== undefined && idle < definition.idleSessionSeconds ? kept : undefined;
  };

  return ({ sessionId, localeId, sessionAttributes }): BotSession => {
    const locale = localeCalled(localeId, definition);
    const key = `${localeId} ${sessionId}`;
    const recognise = recogniser(locale);
    const keep = (memory: Memory): void => {
      sessions.set(key, { ...memory, at: clock.now().getTime() });
    };
    const known = recall(key);
    keep({ dialog: anyIntent, ...known, attributes: { ...known?.attributes, ...sessionAttributes } });

    return {
      async turn(input) {
        const memory = recall(key) ?? { dialog: anyIntent, attributes: sessionAttributes };
        const { turn, next } = await takeTurn({
          ...{ definition, locale, recognise, sessionId, memory, hookLimitMs },
          codeHook: options.codeHook,
          missedSlot: options.missedSlot ?? "retry",
          requestId: ids(),
          heard: heard(input),
          today: dateIn(timeZone, clock.now()),
        });
        keep(next);
        return turn;
      },
    };
  };
}

function localeCalled(localeId: string, { name, locales }: BotDefinition): BotLocale {
  const known = Object.values(locales);
  const locale = known.find((one) => one.localeId === localeId);
  if (locale) return locale;
  const ids = known.map((one) => one.localeId).join(", ");
  throw new Error(
    `bot ${name} has no locale ${localeId}: it speaks ${ids}; set the flow's language to one of them`,
  );
}
