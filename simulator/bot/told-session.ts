import type { Dialog } from "./dialog.ts";
import type { HookReply } from "./hook-reply.ts";
import { type Interpretation, interpretation, type LexIntent } from "./lex-intent.ts";

/** A session after a turn, as the API of Lex's runtime tells it. */
export interface ToldSession {
  readonly sessionState: {
    readonly dialogAction: {
      readonly type: HookReply["sessionState"]["dialogAction"]["type"];
      readonly slotToElicit?: string;
    };
    readonly intent?: LexIntent;
    readonly sessionAttributes: Readonly<Record<string, string>>;
    readonly activeContexts: readonly object[];
    readonly originatingRequestId: string;
  };
  readonly interpretations: readonly Interpretation[];
}

/** How the turn ended: what the bot waits for, or the intent that it closed. */
type End = { readonly wait: Dialog } | { readonly close: LexIntent };

interface Understood {
  readonly intent: LexIntent;
  readonly confidence?: number;
  readonly others: readonly Interpretation[];
}

/** Tells the session; what was understood last stands first among the interpretations, as the turn left it. */
export function toldSession(
  end: End,
  sessionAttributes: Readonly<Record<string, string>>,
  originatingRequestId: string,
  understood?: Understood,
): ToldSession {
  const intent = "close" in end ? end.close : "intent" in end.wait ? end.wait.intent : undefined;
  const first = intent ?? understood?.intent;
  const others = [...(understood ? [interpretation(understood.intent)] : []), ...(understood?.others ?? [])];
  const confidence = first?.name === understood?.intent.name ? understood?.confidence : undefined;
  return {
    sessionState: {
      dialogAction: actionOf(end),
      ...(intent && { intent }),
      ...{ sessionAttributes, activeContexts: [], originatingRequestId },
    },
    interpretations: first
      ? [interpretation(first, confidence), ...others.filter((other) => other.intent.name !== first.name)]
      : [],
  };
}

function actionOf(end: End): ToldSession["sessionState"]["dialogAction"] {
  if ("close" in end) return { type: "Close" };
  switch (end.wait.waitingFor) {
    case "intent":
      return { type: "ElicitIntent" };
    case "slot":
      return { type: "ElicitSlot", slotToElicit: end.wait.slot };
    case "yes-or-no":
      return { type: "ConfirmIntent" };
  }
}
