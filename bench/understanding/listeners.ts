import type { Listener } from "./case.ts";
import { chronoNode } from "./chrono.ts";
import { reader } from "./reader.ts";
import { wholeBot } from "./whole-bot.ts";

/** What is measured, and what it is measured beside. */
export const ours: readonly Listener[] = [
  reader,
  wholeBot("bot", { undocumented: "kind" }),
  wholeBot("bot, hostile Lex", { undocumented: "hostile" }),
];
export const listeners: readonly Listener[] = [...ours, chronoNode];
