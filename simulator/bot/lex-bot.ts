import type { BotSession, BotTurn, OpenBotSession } from "../bot-session.ts";
import type { CallerInput } from "../caller.ts";
import { asModel, type BotDescription } from "./as-model.ts";
import type { BotModel } from "./bot-model.ts";
import type { BotClock, CodeHook } from "./call-hook.ts";
import { checkModel } from "./check-model.ts";
import { dayIn, timeIn } from "./day.ts";
import { filledSlots } from "./dialog.ts";
import { hear } from "./hear.ts";
import { differs, inputSettings } from "./input-settings.ts";
import { builtIn, type Languages, languageOf } from "./languages/language-of.ts";
import { lexInput, requestAttributes } from "./lex-input.ts";
import type { LexMessage } from "./lex-message.ts";
import type { Locale } from "./locale.ts";
import { putState } from "./put-state.ts";
import { sessionsOf } from "./sessions.ts";
import { type SpokenLocale, spokenLocale } from "./spoken-locale.ts";
import { type TurnTaken, takeTurn } from "./take-turn.ts";
import type { Memory } from "./turn.ts";

export interface LexBotOptions {
  /** The bot: in the code form, or in AWS's own shape as `AWS::Lex::Bot` has it, in camelCase. */
  readonly definition: BotDescription;
  /** The function behind the alias; without one the bot hands its intents to the flow, ready for fulfilment. */
  readonly codeHook?: CodeHook;
  readonly clock: BotClock;
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
  /** Languages besides English, Japanese and Spanish, by the first part of the locale's id: `{ it: italian }` for `it_IT`. */
  readonly languages?: Languages;
}

/**
 * A Lex V2 bot as Amazon Connect talks to it, run from its definition. It remembers sessions by id and locale.
 * @throws {BotUnreadable} naming every part that the simulator cannot run.
 */
export function lexBot(options: LexBotOptions): OpenBotSession {
  const { clock, ids, timeZone = "Asia/Tokyo", hookLimitMs = 30_000, random = () => 0 } = options;
  const { undocumented = "kind", missedSlot = undocumented === "kind" ? "retry" : "fall-back" } = options;
  const languages = { ...builtIn, ...options.languages };
  const bot = asModel(options.definition);
  checkModel(bot, languages);
  const sessions = sessionsOf(bot.idleSessionTtlInSeconds, clock);

  const turnOf = (
    sessionId: string,
    { locale, recognise }: SpokenLocale,
    memory: Memory,
    callerInput: CallerInput,
    sentAlong: Readonly<Record<string, string>> | undefined,
  ): Promise<TurnTaken> => {
    const { language, localeId } = locale;
    const input = lexInput(callerInput, inputSettings(memory.dialog, locale, memory.attributes));
    const now = clock.now();
    const heard = hear(input.transcript, {
      ...{ language, localeId, inputMode: input.inputMode },
      ...{ today: dayIn(timeZone, now), time: timeIn(timeZone, now) },
    });
    return takeTurn({
      ...{ bot, locale, recognise, memory, input, heard, sessionId },
      ...{ clock, hookLimitMs, random, undocumented, missedSlot },
      ...{ requestId: ids(), requestAttributes: sentAlong ?? requestAttributes(input) },
      codeHook: options.codeHook,
    });
  };

  return ({ sessionId, localeId, sessionAttributes, requestAttributes: sentAlong }): BotSession => {
    const spoken = spokenIn(localeId, bot, languages, undocumented);
    const { locale } = spoken;
    const key = `${localeId} ${sessionId}`;
    const remembered = (): Memory =>
      sessions.find(key) ?? sessions.put(key, { attributes: sessionAttributes });
    sessions.put(key, { attributes: { ...sessions.find(key)?.attributes, ...sessionAttributes } });
    return {
      async turn(input) {
        const taken = await turnOf(sessionId, spoken, remembered(), input, sentAlong);
        sessions.put(key, taken.next);
        return asBotTurn(taken, locale);
      },
      told: () => sessions.find(key)?.told,
      forget: () => sessions.forget(key),
      async put(state) {
        const next = putState(state, remembered(), locale, ids(), random);
        sessions.put(key, next);
        return { messages: contents(next.told.said) };
      },
    };
  };
}

function spokenIn(
  localeId: string,
  { name, botLocales }: BotModel,
  languages: Languages,
  manner: "kind" | "hostile",
): SpokenLocale {
  const model = botLocales.find((locale) => locale.localeId === localeId);
  const language = languageOf(localeId, languages);
  if (model && language) return spokenLocale(model, language, manner);
  const ids = botLocales.map((locale) => locale.localeId).join(", ");
  throw new Error(
    `bot ${name} has no locale ${localeId}: it speaks ${ids}; set the flow's language to one of them`,
  );
}

function asBotTurn({ end, told, explanation, failure, next }: TurnTaken, locale: Locale): BotTurn {
  const listening = inputSettings(next.dialog, locale, next.attributes);
  return {
    messages: contents(told.said),
    sessionAttributes: next.attributes,
    ...("close" in end && {
      closed: {
        intentName: end.close.name,
        intentState: end.close.state,
        slots: filledSlots(end.close.slots),
      },
    }),
    explanation,
    ...(failure !== undefined && { failure }),
    ...("wait" in end && differs(listening) && { listening }),
  };
}

/** Cards are shown to nobody who calls. */
const contents = (messages: readonly LexMessage[]): readonly string[] =>
  messages.flatMap(({ content }) => (content === undefined ? [] : [content]));
