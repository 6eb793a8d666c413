import type { CalendarDate } from "../../src/domain/index.ts";
import type { BotDefinition, BotLocale } from "./bot-definition.ts";
import type { CodeHook } from "./call-hook.ts";
import type { Dialog } from "./dialog.ts";
import type { Heard } from "./lex-intent.ts";
import type { Recognise } from "./recognise.ts";

/** What a session remembers between turns. */
export interface Memory {
  readonly attributes: Readonly<Record<string, string>>;
  readonly dialog: Dialog;
}

export interface Turn {
  readonly definition: BotDefinition;
  readonly locale: BotLocale;
  readonly recognise: Recognise;
  readonly sessionId: string;
  readonly requestId: string;
  readonly memory: Memory;
  readonly heard: Heard;
  /** The date in Lex's region. */
  readonly today: CalendarDate;
  readonly codeHook: CodeHook | undefined;
  readonly hookLimitMs: number;
  readonly missedSlot: "retry" | "fall-back";
}
