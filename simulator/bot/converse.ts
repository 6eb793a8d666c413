import { activated, joined } from "./active-context.ts";
import type { CodeHookModel, NextStepModel } from "./bot-model.ts";
import { HookFailed } from "./call-hook.ts";
import { conditionFacts } from "./condition-facts.ts";
import { parseCondition } from "./conditions/parse-condition.ts";
import { anyIntent, openSlot } from "./dialog.ts";
import { followReply, intentAfter } from "./follow-reply.ts";
import { fulfillmentLimit, saidMeanwhile } from "./fulfillment-updates.ts";
import type { HookReply } from "./hook-reply.ts";
import type { LexIntent } from "./lex-intent.ts";
import { filledIn, type LexMessage, messagesOf, promptMessages } from "./lex-message.ts";
import { type Intent, intentNamed, isFallback, type Slot, slotNamed } from "./locale.ts";
import { newIntent } from "./new-intent.ts";
import { setValues } from "./set-values.ts";
import {
  capturedStage,
  closingStage,
  confirmationStage,
  initialStage,
  isConfigured,
  missedStage,
  outcomeStage,
  type Stage,
} from "./stage.ts";
import type { Turn } from "./turn.ts";
import { callTurnHook } from "./turn-hook.ts";
import type { TurnEnd, TurnState } from "./turn-state.ts";
import type { Understanding } from "./understanding.ts";

/** Steps in one turn; a bot that takes more never waits for the caller. */
const mostSteps = 100;

/** A bot's steps that lead in a circle. */
export class StepsWithoutEnd extends Error {
  override readonly name = "StepsWithoutEnd";
}

/** What happens where a stage says nothing of how to go on. */
type GoOn = (intent: LexIntent) => Promise<TurnEnd>;

/**
 * Leads the conversation from what the caller is taken to mean to where the bot waits again or closes: through the
 * stages of the intent as the bot has them (initial response, slots by priority, confirmation, fulfilment, closing
 * response), its conditions and next steps, and its code hook.
 * @throws {HookFailed}
 * @throws {ReplyRefused}
 * @throws {StepsWithoutEnd}
 */
export async function converse(turn: Turn, state: TurnState, understood: Understanding): Promise<TurnEnd> {
  const { locale, memory, random } = turn;
  const { dialog } = memory;

  const known = (intent: LexIntent): Intent => intentNamed(locale, intent.name) ?? locale.fallback;

  const say = (messages: readonly LexMessage[], intent: LexIntent): void => {
    state.messages.push(...messages.map((message) => filledIn(message, intent, state.attributes)));
  };
  const respond = (response: Stage["response"], intent: LexIntent): void =>
    say(messagesOf(response?.messageGroupsList ?? [], random), intent);

  const fallBack = (): Promise<TurnEnd> => start(newIntent(locale.fallback, state));

  /** An intent that was recognised or jumped to. */
  const start = (intent: LexIntent, silent = false): Promise<TurnEnd> => {
    const { model } = known(intent);
    const { response, ...stage } = initialStage(model);
    // A fallback intent is ready at once: its one call is for fulfilment.
    const ready = isFallback({ model }) && model.fulfillmentCodeHook?.enabled === true;
    return pass(silent ? stage : { ...stage, response }, intent, ready ? goOn : hookFirst(stage));
  };

  const answered = (intent: LexIntent): Promise<TurnEnd> => {
    const { model, slots } = known(intent);
    const slot = dialog.waitingFor === "slot" ? slots.find(({ name }) => name === dialog.slot) : undefined;
    const stage = slot
      ? capturedStage(slot)
      : confirmationStage(model, intent.confirmationState === "Denied" ? "declination" : "confirmation");
    return pass(stage, intent, hookFirst(stage));
  };

  const notAnswered = (intent: LexIntent): Promise<TurnEnd> => {
    if (dialog.waitingFor === "intent") return fallBack();
    const misses = dialog.misses + 1;
    const failed: LexIntent = { ...intent, state: "Failed" };
    const { model, slots } = known(intent);
    if (dialog.waitingFor === "slot") {
      const slot = slots.find(({ name }) => name === dialog.slot);
      const { slotCaptureSetting, promptSpecification } = slot?.setting ?? {};
      if (turn.missedSlot === "fall-back" || misses > (promptSpecification?.maxRetries ?? 0))
        return pass(slot ? missedStage(slot) : {}, failed, fallBack);
      const askAgain: GoOn = async (after) =>
        slot && after.name === intent.name && !after.slots[slot.name]
          ? elicit(after, slot, misses)
          : goOn(after);
      const hook = slotCaptureSetting?.elicitationCodeHook;
      return betweenAttempts(hook, intent, askAgain, slot && { slot: slot.name, attempt: misses });
    }
    const setting = model.intentConfirmationSetting;
    if (!isAskedFor(model)) {
      // The hook's own question: the bot has no prompt to repeat it with.
      return hookFirst({})(intent, async (after) => (openSlot(locale, after) ? goOn(after) : fallBack()));
    }
    if (misses > (setting?.promptSpecification?.maxRetries ?? 0))
      return pass(confirmationStage(model, "failure"), failed, fallBack);
    return betweenAttempts(setting?.elicitationCodeHook, intent, async (after) => confirm(after, misses));
  };

  /** The default path: the next slot by priority, the confirmation, the fulfilment. */
  const goOn: GoOn = async (intent) => {
    if (intent.state === "Failed" || intent.state === "Fulfilled") return { close: intent };
    const slot = openSlot(locale, intent);
    if (slot) return elicit(intent, slot, 0);
    if (intent.confirmationState === "Denied") return { close: { ...intent, state: "Failed" } };
    const { model } = known(intent);
    return isAskedFor(model) && intent.confirmationState === "None" ? confirm(intent, 0) : fulfill(intent);
  };

  /** Says what the stage says, then does what it says of how to go on. */
  const pass = (stage: Stage, intent: LexIntent, goOnBy: GoOn): Promise<TurnEnd> => {
    respond(stage.response, intent);
    const { nextStep } = stage;
    if (nextStep?.dialogAction && nextStep.dialogAction.type !== "EvaluateConditional")
      return follow(nextStep, intent, stage, goOnBy);
    return branch(stage, nextStep ? setValues(nextStep, intent, turn, state) : intent, goOnBy);
  };

  const branch = (stage: Stage, intent: LexIntent, goOnBy: GoOn): Promise<TurnEnd> => {
    const { conditional } = stage;
    if (!conditional?.isActive) return goOnBy(intent);
    const facts = conditionFacts(turn, state, intent);
    const { response, nextStep } =
      conditional.conditionalBranches.find(
        ({ condition }) => parseCondition(condition.expressionString)(facts) === true,
      ) ?? conditional.defaultBranch;
    respond(response, intent);
    return nextStep ? follow(nextStep, intent, stage, goOnBy) : goOnBy(intent);
  };

  const follow = async (
    step: NextStepModel,
    before: LexIntent,
    stage: Stage,
    goOnBy: GoOn,
  ): Promise<TurnEnd> => {
    state.steps += 1;
    if (state.steps > mostSteps)
      throw new StepsWithoutEnd(`the bot took ${mostSteps} steps in intent ${before.name} and never waited`);
    const intent = setValues(step, before, turn, state);
    const { type, slotToElicit = "", suppressNextMessage = false } = step.dialogAction ?? {};
    const inProgress: LexIntent = { ...intent, state: "InProgress", confirmationState: "None" };
    switch (type) {
      case undefined:
        return goOnBy(intent);
      case "ElicitIntent":
        return { wait: anyIntent };
      case "StartIntent":
        return start(inProgress, suppressNextMessage);
      case "ElicitSlot": {
        const slot = slotNamed(known(intent), slotToElicit);
        if (!slot) return goOn(inProgress);
        if (!intent.slots[slot.name]) return elicit(inProgress, slot, 0, suppressNextMessage);
        // What is known already is not asked for (guide, reelicit-slots).
        const { response: _, ...captured } = capturedStage(slot);
        return pass(captured, inProgress, hookFirst(captured));
      }
      case "EvaluateConditional":
        return branch(stage, intent, goOnBy);
      case "InvokeDialogCodeHook":
        return dialogHook(stage.codeHook, intent, goOn);
      case "ConfirmIntent":
        return confirm(inProgress, 0, suppressNextMessage);
      case "FulfillIntent":
        return fulfill(intent);
      case "CloseIntent":
        return close(intent.state === "InProgress" ? { ...intent, state: "Fulfilled" } : intent);
      case "EndConversation":
        return { close: intent.confirmationState === "Denied" ? { ...intent, state: "Failed" } : intent };
    }
  };

  const elicit = (intent: LexIntent, slot: Slot, misses: number, silent = false): TurnEnd => {
    const { promptSpecification } = slot.setting;
    if (promptSpecification && !silent) say(promptMessages(promptSpecification, misses, random), intent);
    return { wait: { waitingFor: "slot", intent, slot: slot.name, misses } };
  };

  const confirm = (intent: LexIntent, misses: number, silent = false): Promise<TurnEnd> | TurnEnd => {
    const prompt = known(intent).model.intentConfirmationSetting?.promptSpecification;
    if (!prompt) return fulfill(intent);
    if (!silent) say(promptMessages(prompt, misses, random), intent);
    return { wait: { waitingFor: "yes-or-no", intent: { ...intent, confirmationState: "None" }, misses } };
  };

  /** Calls the hook before going on by default, if it is on: for this stage, or else for every turn of the intent. */
  const hookFirst =
    ({ codeHook }: Stage) =>
    (intent: LexIntent, then: GoOn = goOn): Promise<TurnEnd> => {
      const on = codeHook ? codeHook.isActive : known(intent).model.dialogCodeHook?.enabled;
      return on ? dialogHook(codeHook, intent, then) : then(intent);
    };

  const betweenAttempts = (
    hook:
      | { readonly enableCodeHookInvocation: boolean; readonly invocationLabel?: string | undefined }
      | undefined,
    intent: LexIntent,
    askAgain: GoOn,
    proposal?: { readonly slot: string; readonly attempt: number },
  ): Promise<TurnEnd> => {
    const on = hook?.enableCodeHookInvocation ?? known(intent).model.dialogCodeHook?.enabled;
    return on
      ? invokeDialogHook(intent, { label: hook?.invocationLabel, proposal }, undefined, askAgain)
      : askAgain(intent);
  };

  const dialogHook = (hook: CodeHookModel | undefined, intent: LexIntent, then: GoOn): Promise<TurnEnd> => {
    const outcomes = hook?.postCodeHookSpecification;
    if (hook?.enableCodeHookInvocation === false)
      return pass(outcomeStage(outcomes, "success"), intent, then);
    const next = outcomes?.successNextStep?.dialogAction;
    const slot = next?.type === "ElicitSlot" ? next.slotToElicit : openSlot(locale, intent)?.name;
    const proposal = slot === undefined ? undefined : { slot, attempt: 0 };
    return invokeDialogHook(intent, { label: hook?.invocationLabel, proposal }, outcomes, then);
  };

  const invokeDialogHook = async (
    intent: LexIntent,
    call: { label: string | undefined; proposal: { slot: string; attempt: number } | undefined },
    outcomes: CodeHookModel["postCodeHookSpecification"] | undefined,
    then: GoOn,
  ): Promise<TurnEnd> => {
    const answer = await callTurnHook(
      turn,
      state,
      understood,
      { source: "DialogCodeHook", ...call },
      intent,
    ).catch((error: unknown) => failedStage(error, outcomes));
    if (!answer) return pass(outcomeStage(outcomes, "success"), intent, then);
    if ("stage" in answer) return pass(answer.stage, { ...intent, state: "Failed" }, goOn);
    const { reply } = answer;
    const after = afterReply(reply, intent);
    if (reply.sessionState.dialogAction.type !== "Delegate")
      return obey(reply, intent, call.proposal?.attempt ?? 0);
    return after.state === "Failed"
      ? pass(outcomeStage(outcomes, "failure"), after, goOn)
      : pass(outcomeStage(outcomes, "success"), after, then);
  };

  /** The stage of a hook that failed, where the bot has one; the failure goes on where it has none. */
  const failedStage = (error: unknown, outcomes: CodeHookModel["postCodeHookSpecification"] | undefined) => {
    if (!(error instanceof HookFailed)) throw error;
    const stage = outcomeStage(outcomes, error.timedOut ? "timeout" : "failure");
    if (!isConfigured(stage)) throw error;
    state.failure = error.message;
    return { stage };
  };

  const afterReply = (reply: HookReply, before: LexIntent): LexIntent => {
    const after = intentAfter(reply, before, locale);
    if (after.state === "Fulfilled") fulfilled(after);
    return after;
  };

  /** The hook says what comes next; what it does not say itself is said by the bot. */
  const obey = (reply: HookReply, before: LexIntent, misses: number): TurnEnd => {
    const end = followReply(reply, before, locale, misses);
    const spoken = reply.messages ?? [];
    if ("close" in end) {
      say(spoken, end.close);
      return end;
    }
    const { wait } = end;
    const intent = wait.waitingFor === "intent" ? intentAfter(reply, before, locale) : wait.intent;
    if (spoken.length > 0 || wait.waitingFor !== "slot") {
      say(spoken, intent);
      return end;
    }
    const slot = slotNamed(known(intent), wait.slot);
    return slot ? elicit(intent, slot, misses) : end;
  };

  const fulfill: GoOn = async (intent) => {
    const { fulfillmentCodeHook: setting } = known(intent).model;
    const ready: LexIntent = { ...intent, state: "ReadyForFulfillment" };
    const active = setting?.isActive ?? setting?.enabled ?? false;
    if (!setting || !active) return close(fulfilled(ready));
    const { fulfillmentUpdatesSpecification: updates, postFulfillmentStatusSpecification: outcomes } =
      setting;
    const succeed = (after: LexIntent): Promise<TurnEnd> =>
      pass(outcomeStage(outcomes, "success"), fulfilled({ ...after, state: "Fulfilled" }), close);
    if (!setting.enabled) return succeed(ready);

    const limitMs = fulfillmentLimit(updates);
    const call = { source: "FulfillmentCodeHook" as const, ...(limitMs !== undefined && { limitMs }) };
    const answer = await callTurnHook(turn, state, understood, call, ready).catch((error: unknown) =>
      failedStage(error, outcomes),
    );
    if (!answer) return close(fulfilled(ready));
    if ("stage" in answer) return pass(answer.stage, { ...ready, state: "Failed" }, goOn);
    const { reply, milliseconds } = answer;
    if (turn.input.inputMode !== "Text") say(saidMeanwhile(updates, milliseconds, random), ready);
    const { type } = reply.sessionState.dialogAction;
    const after = afterReply(reply, ready);
    if (type !== "Delegate" && (type !== "Close" || after.state === "InProgress"))
      return obey(reply, ready, 0);
    const outcome = outcomeStage(outcomes, after.state === "Failed" ? "failure" : "success");
    const spoken = type === "Close" ? (reply.messages ?? []) : [];
    say(spoken, after);
    const stage = spoken.length > 0 ? { ...outcome, response: undefined } : outcome;
    return after.state === "Failed"
      ? pass(stage, after, goOn)
      : pass(stage, fulfilled({ ...after, state: "Fulfilled" }), close);
  };

  const fulfilled = (intent: LexIntent): LexIntent => {
    state.contexts = joined(state.contexts, activated(known(intent).model, intent));
    return intent;
  };

  /** The closing response, and the end. */
  const close: GoOn = (intent) =>
    pass(closingStage(known(intent).model), intent, async (closed) => ({ close: closed }));

  const ways = { intent: start, answer: answered, missed: notAnswered } as const;
  return ways[understood.as](understood.intent);
}

const isAskedFor = ({ intentConfirmationSetting: setting }: Intent["model"]): boolean =>
  setting?.isActive !== false && setting?.promptSpecification !== undefined;
