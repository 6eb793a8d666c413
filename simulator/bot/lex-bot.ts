import type { BotSession, OpenBotSession } from "../bot-session.ts";
import type { LineClock } from "../flow/line-clock.ts";
import type { BotDefinition, BotLocale } from "./bot-definition.ts";
import type { CodeHook } from "./call-hook.ts";
import { checkDefinition } from "./check-definition.ts";
import { dayIn } from "./day.ts";
import { anyIntent } from "./dialog.ts";
import { builtIn, type Languages, languageOf } from "./languages/language-of.ts";
import { lexInput } from "./lex-input.ts";
import { oncePerLocale } from "./once-per-locale.ts";
import { overconfidentRecogniser } from "./overconfident-recogniser.ts";
import { putState } from "./put-state.ts";
import { recogniser } from "./recognise.ts";
import { takeTurn } from "./take-turn.ts";
import type { Memory } from "./turn.ts";

export interface LexBotOptions {
  readonly definition: BotDefinition;
  /** The function behind the alias; without one the bot hands its intents to the flow, ready for fulfilment. */
  readonly codeHook?: CodeHook;
  readonly clock: Pick<LineClock, "now">;
  /** A new id for every request. */
  readonly ids: () => string;
  /** The time zone of Lex's region, in which it resolves dates. Asia/Tokyo unless given. */
  readonly timeZone?: string;
  /** How long the code hook may take, in milliseconds. Lex's 30 s unless given. */
  readonly hookLimitMs?: number;
  /**
   * Which way what the documentation leaves open goes: `kind`, unless given, for the caller; `hostile` against them. A
   * hostile Lex takes any answer to a yes-or-no question for a yes unless it is plainly no, fills a slot with any date in
   * the text before it thinks of another intent, and is sure of an intent by one word. A code hook should be safe with
   * both.
   */
  readonly undocumented?: "kind" | "hostile";
  /**
   * What the bot does with an answer that is no value of the slot: `retry` asks again up to `maxRetries` times, as
   * documented; `fall-back` goes to the fallback intent at once, as was seen. Unless given, a hostile Lex falls back. A
   * code hook should handle both.
   */
  readonly missedSlot?: "retry" | "fall-back";
  /** Languages besides English and Japanese, by the first part of the locale's id: `{ it: italian }` for `it_IT`. */
  readonly languages?: Languages;
}

const recognisers = {
  kind: oncePerLocale(recogniser),
  hostile: oncePerLocale(overconfidentRecogniser),
} as const;

interface Session extends Memory {
  /** When it was stored, in ms. */
  readonly at: number;
}

/**
 * A Lex V2 bot as Amazon Connect talks to it, run from its definition. It remembers sessions by id and locale.
 * @throws {BotUnreadable} naming every language and slot type that the simulator does not know.
 */
export function lexBot(options: LexBotOptions): OpenBotSession {
  const { definition, clock, ids, timeZone = "Asia/Tokyo", hookLimitMs = 30_000 } = options;
  const { undocumented = "kind", missedSlot = undocumented === "kind" ? "retry" : "fall-back" } = options;
  const languages = { ...builtIn, ...options.languages };
  checkDefinition(definition, languages);
  const sessions = new Map<string, Session>();
  const remembered = (key: string): Session | undefined => {
    const session = sessions.get(key);
    const idle = session && (clock.now().getTime() - session.at) / 1000;
    return idle !== undefined && idle < definition.idleSessionSeconds ? session : undefined;
  };

  return ({ sessionId, localeId, sessionAttributes }): BotSession => {
    const { locale, language } = spokenIn(localeId, definition, languages);
    const key = `${localeId} ${sessionId}`;
    const recognise = recognisers[undocumented](locale, language);
    const store = (memory: Memory): void => {
      sessions.set(key, { ...memory, at: clock.now().getTime() });
    };
    const known = remembered(key);
    store({ dialog: anyIntent, ...known, attributes: { ...known?.attributes, ...sessionAttributes } });

    return {
      async turn(input) {
        const memory = remembered(key) ?? { dialog: anyIntent, attributes: sessionAttributes };
        const { turn, next } = await takeTurn({
          ...{ definition, locale, language, recognise, sessionId, memory, hookLimitMs },
          codeHook: options.codeHook,
          ...{ undocumented, missedSlot },
          requestId: ids(),
          input: lexInput(input),
          today: dayIn(timeZone, clock.now()),
        });
        store(next);
        return turn;
      },
      told: () => remembered(key)?.told,
      forget: () => void sessions.delete(key),
      async put(state) {
        const memory = remembered(key) ?? { dialog: anyIntent, attributes: sessionAttributes };
        const { messages, next } = putState(state, memory, locale, ids());
        store(next);
        return { messages };
      },
    };
  };
}

function spokenIn(localeId: string, { name, locales }: BotDefinition, languages: Languages) {
  const known: readonly BotLocale[] = Object.values(locales);
  const locale = known.find((one) => one.localeId === localeId);
  const language = languageOf(localeId, languages);
  if (locale && language) return { locale, language };
  const ids = known.map((one) => one.localeId).join(", ");
  throw new Error(
    `bot ${name} has no locale ${localeId}: it speaks ${ids}; set the flow's language to one of them`,
  );
}
