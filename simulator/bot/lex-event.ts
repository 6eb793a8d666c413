import type { ActiveContext } from "./active-context.ts";
import type { LexInput } from "./lex-input.ts";
import type { Interpretation, LexIntent } from "./lex-intent.ts";

/** What Lex V2 sends to a code hook. */
export interface LexEvent extends Record<string, unknown> {
  readonly invocationSource: "DialogCodeHook" | "FulfillmentCodeHook";
  readonly inputMode: LexInput["inputMode"];
  readonly inputTranscript: string;
  readonly sessionId: string;
  /** By which point of the conversation the hook is called, where the bot gives that a label. */
  readonly invocationLabel?: string;
  readonly interpretations: readonly Interpretation[];
  readonly proposedNextState?: {
    readonly dialogAction: { readonly type: "ElicitSlot"; readonly slotToElicit: string };
    readonly intent: LexIntent;
    readonly prompt: { readonly attempt: string };
  };
  readonly sessionState: {
    readonly intent: LexIntent;
    readonly sessionAttributes: Readonly<Record<string, string>>;
    readonly activeContexts: readonly ActiveContext[];
    readonly [other: string]: unknown;
  };
}
