import { randomUUID } from "node:crypto";
import type { CodeHook, OpenBotSession } from "../index.ts";
import { exported } from "./exported.ts";
import { type BotSettings, readBot } from "./given-bot.ts";
import { type ByName, eachOf, mapped, pairs } from "./pairs.ts";

/** The bots of a line. */
export interface GivenBots {
  /** The bot of every Lex block that names none of the others. */
  readonly usual?: OpenBotSession;
  readonly named: ByName<OpenBotSession>;
}

/** Makes the bots of one line. */
export type MakeBots = (settings: BotSettings) => GivenBots;

const isNamed = (word: string): boolean => word.includes("=");

/** Reads bots, and the functions behind them: `BOT`, or `NAME=BOT` where there are several. */
export async function readBots(
  bots: readonly string[] = [],
  codeHooks: readonly string[] = [],
): Promise<MakeBots> {
  const hookOf = (place: string) => exported(place, "handler", isCodeHook);
  const usualBot = bots.findLast((word) => !isNamed(word));
  const usualHook = codeHooks.findLast((word) => !isNamed(word));
  const usual = usualBot === undefined ? undefined : await readBot(usualBot);
  const named = await eachOf(pairs("bot", bots.filter(isNamed)), (place) => readBot(place));
  const hook = usualHook === undefined ? undefined : await hookOf(usualHook);
  const hooks = new Map(Object.entries(await eachOf(pairs("code-hook", codeHooks.filter(isNamed)), hookOf)));
  return (settings) => {
    const behind = (codeHook: CodeHook | undefined): BotSettings => ({
      ...settings,
      ...(codeHook && { codeHook }),
    });
    return {
      ...(usual && { usual: usual(behind(hook)) }),
      named: mapped(named, (make, name) => make(behind(hooks.get(name) ?? hook))),
    };
  };
}

/** Bots that go by the system's clock. */
export const givenBots = async (
  bots: readonly string[] | undefined,
  codeHooks?: readonly string[],
): Promise<GivenBots> =>
  (await readBots(bots, codeHooks))({ clock: { now: () => new Date() }, ids: randomUUID });

const isCodeHook = (value: unknown): value is CodeHook => typeof value === "function";
