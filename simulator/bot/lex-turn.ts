import type { ActiveContext } from "./active-context.ts";
import type { Dialog } from "./dialog.ts";
import type { InputSettings } from "./input-settings.ts";
import type { Interpretation, LexIntent } from "./lex-intent.ts";
import type { LexMessage } from "./lex-message.ts";

/** What Lex answers to one input: the shape of `RecognizeText`, and what people want to know besides. */
export interface LexTurn {
  readonly messages: readonly LexMessage[];
  readonly sessionState: SessionState;
  readonly interpretations: readonly Interpretation[];
  readonly requestAttributes: Readonly<Record<string, string>>;
  /** How the bot listens next, while it waits for the caller. */
  readonly listening?: InputSettings;
  /** Why the conversation failed, when the code hook threw or ran out of time. */
  readonly failure?: string;
  readonly explanation: { readonly utterance: string; readonly confidence: number };
}

export interface SessionState {
  readonly dialogAction: {
    readonly type: "Close" | "ConfirmIntent" | "ElicitIntent" | "ElicitSlot";
    readonly slotToElicit?: string;
  };
  readonly intent?: LexIntent;
  readonly activeContexts: readonly ActiveContext[];
  readonly sessionAttributes: Readonly<Record<string, string>>;
  readonly originatingRequestId: string;
}

/** What the bot waits for, in the words of the runtime's API. */
export function waitingState(dialog: Dialog): Pick<SessionState, "dialogAction" | "intent"> {
  switch (dialog.waitingFor) {
    case "intent":
      return { dialogAction: { type: "ElicitIntent" } };
    case "slot":
      return {
        dialogAction: { type: "ElicitSlot", slotToElicit: dialog.slot },
        intent: dialog.intent,
      };
    case "yes-or-no":
      return { dialogAction: { type: "ConfirmIntent" }, intent: dialog.intent };
  }
}
