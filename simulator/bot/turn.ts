import type { BotDefinition, BotLocale } from "./bot-definition.ts";
import type { CodeHook } from "./call-hook.ts";
import type { Day } from "./day.ts";
import type { Dialog } from "./dialog.ts";
import type { BotLanguage } from "./languages/bot-language.ts";
import type { LexInput } from "./lex-input.ts";
import type { Recognise } from "./recognise.ts";
import type { ToldSession } from "./told-session.ts";

/** What a session remembers between turns. */
export interface Memory {
  readonly attributes: Readonly<Record<string, string>>;
  readonly dialog: Dialog;
  readonly told?: ToldSession;
}

/** One input of the caller, and everything else that the bot's answer depends on. */
export interface Turn {
  readonly definition: BotDefinition;
  readonly locale: BotLocale;
  readonly language: BotLanguage;
  readonly recognise: Recognise;
  readonly sessionId: string;
  readonly requestId: string;
  readonly memory: Memory;
  readonly input: LexInput;
  /** The date in Lex's region. */
  readonly today: Day;
  readonly codeHook: CodeHook | undefined;
  readonly hookLimitMs: number;
  readonly undocumented: "kind" | "hostile";
  readonly missedSlot: "retry" | "fall-back";
}
