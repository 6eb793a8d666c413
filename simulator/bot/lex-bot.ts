import type { BotSession, BotTurn, OpenBotSession } from "../bot-session.ts";
import { filledSlots } from "./dialog.ts";
import { defaultSettings } from "./input-settings.ts";
import { type LexRuntimeOptions, lexRuntime } from "./lex-runtime.ts";
import type { LexTurn } from "./lex-turn.ts";

export type LexBotOptions = LexRuntimeOptions;

/**
 * A Lex V2 bot as Amazon Connect talks to it, run from its definition. It remembers sessions by id and locale.
 * @throws {BotUnreadable} naming every part that the simulator cannot run.
 */
export function lexBot(options: LexBotOptions): OpenBotSession {
  const runtime = lexRuntime(options);
  return ({ sessionId, localeId, sessionAttributes, channel = "VOICE" }): BotSession => {
    const key = { sessionId, localeId };
    runtime.expectLocale(localeId);
    runtime.put(key, { attributes: { ...runtime.session(key)?.attributes, ...sessionAttributes } });
    return {
      async turn(input) {
        if (!runtime.session(key)) runtime.put(key, { attributes: sessionAttributes });
        return asBotTurn(await runtime.turn(key, input, { typed: channel === "CHAT" }));
      },
    };
  };
}

function asBotTurn({ messages, sessionState, explanation, failure, listening }: LexTurn): BotTurn {
  const { dialogAction, intent, sessionAttributes } = sessionState;
  return {
    messages: messages.flatMap(({ content }) => (content === undefined ? [] : [content])),
    sessionAttributes,
    ...(dialogAction.type === "Close" &&
      intent && {
        closed: {
          intentName: intent.name,
          intentState: intent.state,
          slots: filledSlots(intent.slots),
        },
      }),
    explanation,
    ...(failure !== undefined && { failure }),
    ...(listening && JSON.stringify(listening) !== usual && { listening }),
  };
}

const usual = JSON.stringify(defaultSettings);
