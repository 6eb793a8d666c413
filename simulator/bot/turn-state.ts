import type { ActiveContext } from "./active-context.ts";
import type { Dialog } from "./dialog.ts";
import type { LexIntent } from "./lex-intent.ts";
import type { LexMessage } from "./lex-message.ts";

/** What a turn has come to so far. */
export interface TurnState {
  attributes: Readonly<Record<string, string>>;
  contexts: readonly ActiveContext[];
  readonly messages: LexMessage[];
  /** Steps of the bot's definition that were taken. */
  steps: number;
  /** Why a code hook gave no answer. */
  failure: string | undefined;
}

/** How a turn ends: the bot waits for the caller, or the conversation is over. */
export type TurnEnd = { readonly wait: Dialog } | { readonly close: LexIntent };
