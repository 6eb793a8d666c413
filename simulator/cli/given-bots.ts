import type { OpenBotSession } from "../index.ts";
import { exported } from "./exported.ts";
import { type ByName, eachOf, pairs } from "./pairs.ts";

export interface GivenBots {
  /** The bot of every Lex block that names none of the others. */
  readonly usual?: OpenBotSession;
  readonly named: ByName<OpenBotSession>;
}

/** The bots of a line: `BOT`, or `NAME=BOT` where there are several. */
export async function givenBots(given: readonly string[] = []): Promise<GivenBots> {
  const usual = given.findLast((one) => !one.includes("="));
  return {
    ...(usual !== undefined && { usual: await botOf(usual) }),
    named: await eachOf(
      pairs(
        "bot",
        given.filter((one) => one.includes("=")),
      ),
      botOf,
    ),
  };
}

/** The bot that a module exports: `bot`, or the name after `#`. */
const botOf = (place: string): Promise<OpenBotSession> =>
  exported(place, "bot", (value): value is OpenBotSession => typeof value === "function");
