import type {
  CodeHookModel,
  ConditionalModel,
  IntentModel,
  NextStepModel,
  OutcomesModel,
  ResponseModel,
} from "../bot-model.ts";
import type { Slot } from "../locale.ts";

/** A point of a conversation as the bot has it: what is said there, and how it goes on. */
export interface Stage {
  readonly response?: ResponseModel | undefined;
  readonly conditional?: ConditionalModel | undefined;
  readonly nextStep?: NextStepModel | undefined;
  /** Called where the next step, or the intent, says so. */
  readonly codeHook?: CodeHookModel | undefined;
}

export function initialStage({ initialResponseSetting: setting }: IntentModel): Stage {
  const { initialResponse, ...stage } = setting ?? {};
  return { ...stage, response: initialResponse };
}

/** The slot has a value. */
export function capturedStage({ setting: { slotCaptureSetting: setting } }: Slot): Stage {
  return {
    response: setting?.captureResponse,
    conditional: setting?.captureConditional,
    nextStep: setting?.captureNextStep,
    codeHook: setting?.codeHook,
  };
}

/** The caller gave no value for the slot, however often they were asked. */
export function missedStage({ setting: { slotCaptureSetting: setting } }: Slot): Stage {
  return {
    response: setting?.failureResponse,
    conditional: setting?.failureConditional,
    nextStep: setting?.failureNextStep,
    codeHook: setting?.codeHook,
  };
}

/** The caller said yes, no, or neither however often they were asked. */
export function confirmationStage(
  { intentConfirmationSetting: setting }: IntentModel,
  answer: "confirmation" | "declination" | "failure",
): Stage {
  const inactive = setting?.isActive === false;
  return {
    response: inactive ? undefined : setting?.[`${answer}Response`],
    conditional: setting?.[`${answer}Conditional`],
    nextStep: setting?.[`${answer}NextStep`],
    codeHook: setting?.codeHook,
  };
}

/** A code hook was called. */
export const outcomeStage = (
  outcomes: OutcomesModel | undefined,
  outcome: "success" | "failure" | "timeout",
): Stage => ({
  response: outcomes?.[`${outcome}Response`],
  conditional: outcomes?.[`${outcome}Conditional`],
  nextStep: outcomes?.[`${outcome}NextStep`],
});

export function closingStage({ intentClosingSetting: setting }: IntentModel): Stage {
  const { closingResponse, isActive, ...stage } = setting ?? { isActive: false };
  return { ...stage, response: isActive ? closingResponse : undefined };
}

/** Whether the bot says anything of this point. */
export const isConfigured = ({ response, conditional, nextStep }: Stage): boolean =>
  response !== undefined || conditional !== undefined || nextStep !== undefined;
