import type { CodeHookModel, OutcomesModel } from "../bot-model.ts";
import { HookFailed } from "../call-hook.ts";
import { openSlot } from "../dialog.ts";
import { followReply, intentAfter } from "../follow-reply.ts";
import type { HookReply } from "../hook-reply.ts";
import type { HookCall } from "../lex-event.ts";
import type { LexIntent } from "../lex-intent.ts";
import type { Intent } from "../locale.ts";
import { callTurnHook } from "../turn-hook.ts";
import type { TurnEnd } from "../turn-state.ts";
import { fulfilled } from "./fulfilled.ts";
import { isConfigured, outcomeStage, type Stage } from "./stage.ts";
import { knownIntent, say, type Talk, type Way } from "./talk.ts";

type ElicitationHook = NonNullable<Intent["model"]["intentConfirmationSetting"]>["elicitationCodeHook"];
type Proposal = HookCall["proposal"];

/** Calls the hook before going on by default: the intent's hook is for every turn, unless a stage turns it off. */
export const hookFirst =
  (talk: Talk, { codeHook }: Stage, otherwise: Way = talk.goOn): Way =>
  (intent) =>
    codeHook?.isActive === false ? otherwise(intent) : dialogHook(talk, codeHook, intent, otherwise);

/** Calls the hook of a stage. What is turned off is passed as if it had succeeded (guide, paths-code-hook). */
export function dialogHook(
  talk: Talk,
  hook: CodeHookModel | undefined,
  intent: LexIntent,
  otherwise: Way,
): Promise<TurnEnd> {
  const outcomes = hook?.postCodeHookSpecification;
  const off = hook?.enableCodeHookInvocation === false || hook?.isActive === false;
  if (off || !hasDialogHook(talk, intent))
    return talk.pass(outcomeStage(outcomes, "success"), intent, otherwise);
  const next = outcomes?.successNextStep?.dialogAction;
  const slot = next?.type === "ElicitSlot" ? next.slotToElicit : openSlot(talk.turn.locale, intent)?.name;
  const proposal = slot === undefined ? undefined : { slot, attempt: 0 };
  return invoke(talk, intent, { label: hook?.invocationLabel, proposal }, outcomes, otherwise);
}

/** Calls the hook between two attempts at a question, where that is not turned off. */
export const betweenAttempts = (
  talk: Talk,
  hook: ElicitationHook | undefined,
  intent: LexIntent,
  askAgain: Way,
  proposal?: Proposal,
): Promise<TurnEnd> =>
  hasDialogHook(talk, intent) && hook?.enableCodeHookInvocation !== false
    ? invoke(talk, intent, { label: hook?.invocationLabel, proposal }, undefined, askAgain)
    : askAgain(intent);

/** The intent calls the hook at all: "initialization and validation" of the console. */
const hasDialogHook = (talk: Talk, intent: LexIntent): boolean =>
  knownIntent(talk, intent).model.dialogCodeHook?.enabled === true;

async function invoke(
  talk: Talk,
  intent: LexIntent,
  call: Pick<HookCall, "label" | "proposal">,
  outcomes: OutcomesModel | undefined,
  otherwise: Way,
): Promise<TurnEnd> {
  const { turn, state, understood } = talk;
  const answer = await callTurnHook(
    turn,
    state,
    understood,
    { source: "DialogCodeHook", ...call },
    intent,
  ).catch((error: unknown) => failedStage(talk, error, outcomes));
  if (!answer) return talk.pass(outcomeStage(outcomes, "success"), intent, otherwise);
  if ("stage" in answer) return talk.pass(answer.stage, { ...intent, state: "Failed" }, talk.goOn);
  const after = afterReply(talk, answer.reply, intent);
  if (answer.reply.sessionState.dialogAction.type !== "Delegate")
    return obey(talk, answer.reply, intent, call.proposal?.attempt ?? 0);
  return after.state === "Failed"
    ? talk.pass(outcomeStage(outcomes, "failure"), after, talk.goOn)
    : talk.pass(outcomeStage(outcomes, "success"), after, otherwise);
}

/** The stage of a hook that failed, where the bot has one; where it has none, the failure is thrown on. */
export function failedStage({ state }: Talk, error: unknown, outcomes: OutcomesModel | undefined) {
  if (!(error instanceof HookFailed)) throw error;
  const stage = outcomeStage(outcomes, error.timedOut ? "timeout" : "failure");
  if (!isConfigured(stage)) throw error;
  state.failure = error.message;
  return { stage };
}

export function afterReply(talk: Talk, reply: HookReply, before: LexIntent): LexIntent {
  const after = intentAfter(reply, before, talk.turn.locale);
  return after.state === "Fulfilled" ? fulfilled(talk, after) : after;
}

/** The hook says what comes next. */
export function obey(talk: Talk, reply: HookReply, before: LexIntent, misses: number): TurnEnd {
  const { locale, random } = talk.turn;
  const { end, intent, messages } = followReply(reply, before, locale, misses, random);
  say(talk, messages, intent);
  return end;
}
