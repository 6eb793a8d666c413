import type { ActiveContext } from "./active-context.ts";
import type { BotModel } from "./bot-model.ts";
import type { BotClock, CodeHook } from "./call-hook.ts";
import type { Dialog } from "./dialog.ts";
import type { LexInput } from "./lex-input.ts";
import type { Locale } from "./locale.ts";
import type { Heard } from "./placed-values.ts";
import type { Recognise } from "./recognise.ts";
import type { ToldSession } from "./told-session.ts";

/** What a session remembers between turns. */
export interface Memory {
  readonly attributes: Readonly<Record<string, string>>;
  readonly contexts: readonly ActiveContext[];
  readonly dialog: Dialog;
  /** The last turn, as it is told by the runtime's API. */
  readonly told?: ToldSession;
}

/** One input of the caller, and everything else that the bot's answer depends on. */
export interface Turn {
  readonly bot: BotModel;
  readonly locale: Locale;
  readonly recognise: Recognise;
  readonly sessionId: string;
  readonly requestId: string;
  readonly requestAttributes: Readonly<Record<string, string>>;
  readonly memory: Memory;
  readonly input: LexInput;
  readonly heard: Heard;
  readonly codeHook: CodeHook | undefined;
  readonly hookLimitMs: number;
  readonly clock: BotClock;
  /** From 0 to 1: which variation of a message is said. */
  readonly random: () => number;
  readonly undocumented: "kind" | "hostile";
  readonly missedSlot: "retry" | "fall-back";
}
