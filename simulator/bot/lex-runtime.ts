import type { CallerInput } from "../caller.ts";
import type { LineClock } from "../flow/line-clock.ts";
import { type ActiveContext, afterSeconds } from "./active-context.ts";
import { asModel, type BotDescription } from "./as-model.ts";
import type { BotModel } from "./bot-model.ts";
import type { CodeHook } from "./call-hook.ts";
import { checkModel } from "./check-model.ts";
import { dayIn, timeIn } from "./day.ts";
import { anyIntent } from "./dialog.ts";
import { hear } from "./hear.ts";
import { inputSettings } from "./input-settings.ts";
import { builtIn, type Languages, languageOf } from "./languages/language-of.ts";
import { lexInput } from "./lex-input.ts";
import type { LexTurn } from "./lex-turn.ts";
import { spokenLocale } from "./spoken-locale.ts";
import { takeTurn } from "./take-turn.ts";
import type { Memory } from "./turn.ts";

export interface LexRuntimeOptions {
  /** The bot: in the code form, or in AWS's own shape as `AWS::Lex::Bot` has it, in camelCase. */
  readonly definition: BotDescription;
  /** The function behind the alias; without one the bot hands its intents to the flow, ready for fulfilment. */
  readonly codeHook?: CodeHook;
  readonly clock: Pick<LineClock, "now">;
  /** A new id for every request. */
  readonly ids: () => string;
  /** The time zone of Lex's region, in which it resolves dates. Asia/Tokyo unless given. */
  readonly timeZone?: string;
  /** How long the code hook may take, in milliseconds. Lex's 30 s unless given. */
  readonly hookLimitMs?: number;
  /** From 0 to 1: which variation of a message is said; always the message itself, unless given. */
  readonly random?: () => number;
  /**
   * Which way what the documentation leaves open goes: `kind`, unless given, for the caller; `hostile` against them. A
   * hostile Lex takes any answer to a yes-or-no question for a yes unless it is plainly no, fills a slot with any value
   * in the text before it thinks of another intent, and is sure of an intent by one word. A code hook should be safe
   * with both.
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

/** A session: a caller's conversation in one locale. */
export interface SessionKey {
  readonly sessionId: string;
  /** As Lex writes it: `en_US`. */
  readonly localeId: string;
}

/** What a request brings besides the caller's input. */
export interface LexRequest {
  /** Whether words are typed, as in a chat. */
  readonly typed?: boolean;
  readonly requestAttributes?: Readonly<Record<string, string>>;
}

/** The sessions of a bot, as the runtime's API knows them. */
export interface LexRuntime {
  readonly bot: BotModel;
  /** @throws {Error} naming the locales that the bot has. */
  readonly expectLocale: (localeId: string) => void;
  /** Rejects on a code hook's reply that Lex would refuse. */
  readonly turn: (key: SessionKey, input: CallerInput, request?: LexRequest) => Promise<LexTurn>;
  /** What the session holds by now; nothing once it has been idle too long. */
  readonly session: (key: SessionKey) => Memory | undefined;
  /** Changes a session, or begins it. */
  readonly put: (key: SessionKey, memory: Partial<Memory>) => void;
  readonly remove: (key: SessionKey) => void;
}

interface Stored extends Memory {
  /** When it was stored, in ms. */
  readonly at: number;
}

const noContexts: readonly ActiveContext[] = [];

/**
 * A Lex V2 bot, run from its definition. It remembers sessions by id and locale.
 * @throws {BotUnreadable} naming every part that the simulator cannot run.
 */
export function lexRuntime(options: LexRuntimeOptions): LexRuntime {
  const { clock, ids, timeZone = "Asia/Tokyo", hookLimitMs = 30_000, random = () => 0 } = options;
  const { undocumented = "kind", missedSlot = undocumented === "kind" ? "retry" : "fall-back" } = options;
  const languages = { ...builtIn, ...options.languages };
  const bot = asModel(options.definition);
  checkModel(bot, languages);
  const sessions = new Map<string, Stored>();
  const keyOf = ({ sessionId, localeId }: SessionKey): string => `${localeId} ${sessionId}`;
  const idleSeconds = ({ at }: Stored): number => (clock.now().getTime() - at) / 1000;

  const session = (key: SessionKey): Memory | undefined => {
    const stored = sessions.get(keyOf(key));
    if (!stored || idleSeconds(stored) >= bot.idleSessionTtlInSeconds) return undefined;
    return { ...stored, contexts: afterSeconds(stored.contexts, idleSeconds(stored)) };
  };
  const put = (key: SessionKey, memory: Partial<Memory>): void => {
    const empty: Memory = { dialog: anyIntent, attributes: {}, contexts: noContexts };
    sessions.set(keyOf(key), { ...empty, ...session(key), ...memory, at: clock.now().getTime() });
  };
  const spokenIn = (localeId: string) => {
    const model = bot.botLocales.find((one) => one.localeId === localeId);
    const language = languageOf(localeId, languages);
    if (model && language) return spokenLocale(model, language, undocumented);
    const ids = bot.botLocales.map((one) => one.localeId).join(", ");
    throw new Error(
      `bot ${bot.name} has no locale ${localeId}: it speaks ${ids}; set the flow's language to one of them`,
    );
  };

  return {
    ...{ bot, session, put },
    expectLocale: (localeId) => void spokenIn(localeId),
    remove: (key) => void sessions.delete(keyOf(key)),
    async turn(key, callerInput, { typed = false, requestAttributes } = {}) {
      const { locale, recognise } = spokenIn(key.localeId);
      const memory = session(key) ?? { dialog: anyIntent, attributes: {}, contexts: noContexts };
      const settings = inputSettings(memory.dialog, locale, memory.attributes);
      const input = lexInput(callerInput, settings, typed);
      const now = clock.now();
      const { turn, next } = await takeTurn({
        ...{ bot, locale, recognise, memory, input, hookLimitMs, random, undocumented, missedSlot },
        sessionId: key.sessionId,
        requestId: ids(),
        requestAttributes: requestAttributes ?? connectAttributes(input, typed),
        heard: hear(input.transcript, {
          ...{ language: locale.language, localeId: key.localeId, inputMode: input.inputMode },
          ...{ today: dayIn(timeZone, now), time: timeIn(timeZone, now) },
        }),
        codeHook: options.codeHook,
        now: () => clock.now(),
      });
      put(key, next);
      return turn;
    },
  };
}

/** What Connect sends with each request. */
const connectAttributes = (
  { inputMode, transcript }: { inputMode: string; transcript: string },
  typed: boolean,
) => ({
  "x-amz-lex:channels:platform": typed ? "Connect Chat" : "Connect",
  ...(!typed && { "x-amz-lex:accept-content-types": "PlainText,SSML" }),
  ...(inputMode === "DTMF" && { "x-amz-lex:dtmf-transcript": transcript }),
});
