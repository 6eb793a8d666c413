import { openSlot } from "../dialog.ts";
import type { LexIntent } from "../lex-intent.ts";
import { isFallback, slotNamed } from "../locale.ts";
import { newIntent } from "../new-intent.ts";
import type { TurnEnd } from "../turn-state.ts";
import { confirm, elicit, isConfirmed } from "./ask.ts";
import { betweenAttempts, hookFirst } from "./dialog-hook.ts";
import { capturedStage, confirmationStage, initialStage, missedStage } from "./stage.ts";
import { knownIntent, type Talk, type Way } from "./talk.ts";

/** An intent that was recognised or jumped to. */
export function start(talk: Talk, intent: LexIntent, silent = false): Promise<TurnEnd> {
  const { model } = knownIntent(talk, intent);
  const { response, ...stage } = initialStage(model);
  // A fallback intent is ready at once: its one call is for fulfilment.
  const ready = isFallback({ model }) && model.fulfillmentCodeHook?.enabled === true;
  return talk.pass(
    silent ? stage : { ...stage, response },
    intent,
    ready ? talk.goOn : hookFirst(talk, stage),
  );
}

/** The question that was open is answered. */
export function answered(talk: Talk, intent: LexIntent): Promise<TurnEnd> {
  const { dialog } = talk.turn.memory;
  const known = knownIntent(talk, intent);
  const slot = dialog.waitingFor === "slot" ? slotNamed(known, dialog.slot) : undefined;
  const said = intent.confirmationState === "Denied" ? "declination" : "confirmation";
  const stage = slot ? capturedStage(slot) : confirmationStage(known.model, said);
  return talk.pass(stage, intent, hookFirst(talk, stage));
}

/** The question that was open is not answered: it is asked again, as often as it may be. */
export function notAnswered(talk: Talk, intent: LexIntent): Promise<TurnEnd> {
  const { dialog } = talk.turn.memory;
  switch (dialog.waitingFor) {
    case "intent":
      return fallBack(talk);
    case "slot":
      return slotMissed(talk, intent, dialog.slot, dialog.misses + 1);
    case "yes-or-no":
      return notConfirmed(talk, intent, dialog.misses + 1);
  }
}

const fallBack = (talk: Talk): Promise<TurnEnd> =>
  talk.start(newIntent(talk.turn.locale.fallback, talk.state));

function slotMissed(talk: Talk, intent: LexIntent, name: string, misses: number): Promise<TurnEnd> {
  const slot = slotNamed(knownIntent(talk, intent), name);
  if (!slot) return fallBack(talk);
  const { slotCaptureSetting, promptSpecification } = slot.setting;
  if (talk.turn.missedSlot === "fall-back" || misses > (promptSpecification?.maxRetries ?? 0))
    return talk.pass(missedStage(slot), { ...intent, state: "Failed" }, () => fallBack(talk));
  const askAgain: Way = async (after) =>
    after.name === intent.name && !after.slots[name]
      ? elicit(talk, after, slot, { misses })
      : talk.goOn(after);
  const proposal = { slot: name, attempt: misses };
  return betweenAttempts(talk, slotCaptureSetting?.elicitationCodeHook, intent, askAgain, proposal);
}

function notConfirmed(talk: Talk, intent: LexIntent, misses: number): Promise<TurnEnd> {
  const { model } = knownIntent(talk, intent);
  const { promptSpecification, elicitationCodeHook } = model.intentConfirmationSetting ?? {};
  // The hook's own question: the bot has no prompt to repeat it with.
  if (!isConfirmed(model))
    return hookFirst(talk, {}, async (after) =>
      openSlot(talk.turn.locale, after) ? talk.goOn(after) : fallBack(talk),
    )(intent);
  if (misses > (promptSpecification?.maxRetries ?? 0))
    return talk.pass(confirmationStage(model, "failure"), { ...intent, state: "Failed" }, () =>
      fallBack(talk),
    );
  return betweenAttempts(talk, elicitationCodeHook, intent, (after) => confirm(talk, after, { misses }));
}
