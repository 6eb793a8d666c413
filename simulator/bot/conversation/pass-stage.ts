import type { NextStepModel } from "../bot-model.ts";
import { parseCondition } from "../conditions/parse-condition.ts";
import { anyIntent } from "../dialog.ts";
import type { LexIntent } from "../lex-intent.ts";
import { slotNamed } from "../locale.ts";
import type { TurnEnd } from "../turn-state.ts";
import { confirm, elicit } from "./ask.ts";
import { conditionFacts } from "./condition-facts.ts";
import { dialogHook, hookFirst } from "./dialog-hook.ts";
import { setValues } from "./set-values.ts";
import { capturedStage, type Stage } from "./stage.ts";
import { knownIntent, respond, type Talk, type Way } from "./talk.ts";

/** Steps in one turn; a bot that takes more never waits for the caller. */
const mostSteps = 100;

/** A bot's steps that lead in a circle. */
export class StepsWithoutEnd extends Error {
  override readonly name = "StepsWithoutEnd";
}

/**
 * Says what the stage says, then follows its next step; where it has none, its conditions; where none of them leads
 * on, the way that is given.
 */
export function passStage(talk: Talk, stage: Stage, intent: LexIntent, otherwise: Way): Promise<TurnEnd> {
  respond(talk, stage.response, intent);
  const { nextStep } = stage;
  if (nextStep?.dialogAction && nextStep.dialogAction.type !== "EvaluateConditional")
    return follow(talk, nextStep, intent, stage, otherwise);
  const set = nextStep ? setValues(nextStep, intent, talk.turn, talk.state) : intent;
  return branch(talk, stage, set, otherwise);
}

function branch(talk: Talk, stage: Stage, intent: LexIntent, otherwise: Way): Promise<TurnEnd> {
  const { conditional } = stage;
  if (!conditional?.isActive) return otherwise(intent);
  const facts = conditionFacts(talk.turn, talk.state, intent);
  const { response, nextStep } =
    conditional.conditionalBranches.find(
      ({ condition }) => parseCondition(condition.expressionString)(facts) === true,
    ) ?? conditional.defaultBranch;
  respond(talk, response, intent);
  return nextStep ? follow(talk, nextStep, intent, stage, otherwise) : otherwise(intent);
}

async function follow(
  talk: Talk,
  step: NextStepModel,
  before: LexIntent,
  stage: Stage,
  otherwise: Way,
): Promise<TurnEnd> {
  const { state, turn } = talk;
  state.steps += 1;
  if (state.steps > mostSteps)
    throw new StepsWithoutEnd(`the bot took ${mostSteps} steps in intent ${before.name} and never waited`);
  const intent = setValues(step, before, turn, state);
  const { type, slotToElicit = "", suppressNextMessage: silent = false } = step.dialogAction ?? {};
  const inProgress: LexIntent = { ...intent, state: "InProgress", confirmationState: "None" };
  switch (type) {
    case undefined:
      return otherwise(intent);
    case "ElicitIntent":
      return { wait: anyIntent };
    case "StartIntent":
      return talk.start(inProgress, silent);
    case "ElicitSlot": {
      const slot = slotNamed(knownIntent(talk, intent), slotToElicit);
      if (!slot) return talk.goOn(inProgress);
      if (!intent.slots[slot.name]) return elicit(talk, inProgress, slot, { silent });
      // What is known already is not asked for (guide, reelicit-slots).
      const { response: _, ...captured } = capturedStage(slot);
      return talk.pass(captured, inProgress, hookFirst(talk, captured));
    }
    case "EvaluateConditional":
      return branch(talk, stage, intent, otherwise);
    case "InvokeDialogCodeHook":
      return dialogHook(talk, stage.codeHook, intent, talk.goOn);
    case "ConfirmIntent":
      return confirm(talk, inProgress, { silent });
    case "FulfillIntent":
      return talk.fulfill(intent);
    case "CloseIntent":
      return talk.close(intent.state === "InProgress" ? { ...intent, state: "Fulfilled" } : intent);
    case "EndConversation":
      return { close: intent.confirmationState === "Denied" ? { ...intent, state: "Failed" } : intent };
  }
}
