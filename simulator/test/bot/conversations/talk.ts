import type { WrittenBotModel } from "../../../bot/bot-model.ts";
import type { BotTurn } from "../../../bot-session.ts";
import { type LexBotOptions, type LexEvent, lexBot } from "../../../index.ts";

/** A conversation with a bot: `[12#]` are keys, nothing is silence, all else is said. */
export function talk(
  definition: WrittenBotModel,
  options: Partial<LexBotOptions> & { readonly attributes?: Readonly<Record<string, string>> } = {},
) {
  const events: LexEvent[] = [];
  let now = new Date("2026-11-24T12:00:00Z");
  const { codeHook, attributes = {}, ...more } = options;
  const open = lexBot({
    ...{ definition, clock: { now: () => now }, ids: () => "1", timeZone: "Europe/London" },
    ...(codeHook && {
      codeHook: (event) => {
        events.push(event);
        return codeHook(event);
      },
    }),
    ...more,
  });
  const session = open({ sessionId: "1", localeId: "en_US", sessionAttributes: attributes });
  const turn = (text: string): Promise<BotTurn> => {
    const [, keys] = /^\[(.+)\]$/.exec(text) ?? [];
    if (keys) return session.turn({ kind: "keys", keys });
    return session.turn(text ? { kind: "speech", text } : { kind: "silence" });
  };
  return {
    events,
    turn,
    wait: (seconds: number) => {
      now = new Date(now.getTime() + 1000 * seconds);
    },
    /** What the bot says to each in turn. */
    async hears(...texts: readonly string[]): Promise<readonly string[]> {
      const answers: string[] = [];
      for (const text of texts) answers.push((await turn(text)).messages.join(" "));
      return answers;
    },
    async ends(...texts: readonly string[]): Promise<BotTurn["closed"]> {
      let last: BotTurn | undefined;
      for (const text of texts) last = await turn(text);
      return last?.closed;
    },
  };
}
