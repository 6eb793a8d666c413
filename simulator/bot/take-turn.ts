import type { BotTurn } from "../bot-session.ts";
import { askHook } from "./ask-hook.ts";
import { HookFailed } from "./call-hook.ts";
import { anyIntent, type Dialog, fallbackOf, filledSlots, intentNamed, openSlot } from "./dialog.ts";
import type { LexIntent } from "./lex-intent.ts";
import { intentAfter, obey, type Step } from "./obey.ts";
import type { Memory, Turn } from "./turn.ts";
import { understand } from "./understand.ts";
import { fallenBack, type Understanding } from "./understanding.ts";

/**
 * One turn: understand, call the dialog hook, do as it says or, delegated to, ask for what is missing, and fulfil.
 * A hook that does not answer fails the turn.
 * @throws {ReplyRefused}
 */
export async function takeTurn(turn: Turn): Promise<{ turn: BotTurn; next: Memory }> {
  const { definition, locale, memory, recognise, heard, today } = turn;
  const ear = { locale, recognise, threshold: definition.nluConfidenceThreshold };
  const understood = understand(ear, memory.dialog, heard, today);
  const hook = askHook(turn, understood);
  const misses = missesOf(memory.dialog, understood);

  const dialogHook = async (intent: LexIntent): Promise<Step> => {
    const slot = openSlot(locale, intent);
    const reply = await hook.ask("DialogCodeHook", intent, slot && { slot: slot.name, attempt: misses });
    if (!reply) return goOn(intent);
    if (reply.sessionState.dialogAction.type === "Delegate") return goOn(intentAfter(reply, intent, locale));
    return obey(reply, intent, locale, misses);
  };

  const goOn = async (intent: LexIntent): Promise<Step> => {
    if (intent.state === "Failed" || intent.state === "Fulfilled") return { close: intent, messages: [] };
    const slot = openSlot(locale, intent);
    if (slot)
      return { wait: { waitingFor: "slot", intent, slot: slot.name, misses }, messages: [slot.prompt] };
    if (intent.confirmationState === "Denied") return { close: { ...intent, state: "Failed" }, messages: [] };
    // A bot without a confirmation prompt of its own has no retries for one.
    if (understood.missed && memory.dialog.waitingFor === "yes-or-no") return fulfil(fallenBack(locale));
    return fulfil({ ...intent, state: "ReadyForFulfillment" });
  };

  const fulfil = async (intent: LexIntent): Promise<Step> => {
    const reply = await hook.ask("FulfillmentCodeHook", intent);
    if (!reply) return { close: intent, messages: [] };
    if (reply.sessionState.dialogAction.type !== "Delegate") return obey(reply, intent, locale, 0);
    const after = intentAfter(reply, intent, locale);
    return { close: { ...after, state: after.state === "Failed" ? "Failed" : "Fulfilled" }, messages: [] };
  };

  const start = (): Promise<Step> => {
    if (understood.intent.name === fallbackOf(locale).name) return fulfil(understood.intent);
    return gaveUp(turn, misses) ? fulfil(fallenBack(locale)) : dialogHook(understood.intent);
  };

  const step = await start().catch((error: unknown): Step => {
    if (error instanceof HookFailed)
      return { close: { ...understood.intent, state: "Failed" }, messages: [], failure: error.message };
    throw error;
  });
  return outcome(step, hook.attributes(), understood);
}

/** How often in a row the question was not answered. */
const missesOf = (dialog: Dialog, { missed }: Understanding): number =>
  missed && dialog.waitingFor === "slot" ? dialog.misses + 1 : 0;

function gaveUp({ locale, memory: { dialog }, missedSlot }: Turn, misses: number): boolean {
  if (dialog.waitingFor !== "slot" || misses === 0) return false;
  const slot = intentNamed(locale, dialog.intent.name)?.slots.find(({ name }) => name === dialog.slot);
  return missedSlot === "fall-back" || misses > (slot?.maxRetries ?? 0);
}

function outcome(step: Step, sessionAttributes: Memory["attributes"], { explanation }: Understanding) {
  const { messages } = step;
  if ("wait" in step)
    return {
      turn: { messages, sessionAttributes, explanation },
      next: { attributes: sessionAttributes, dialog: step.wait },
    };
  const { name, state, slots } = step.close;
  const closed = { intentName: name, intentState: state, slots: filledSlots(slots) };
  const failure = step.failure === undefined ? {} : { failure: step.failure };
  return {
    turn: { messages, sessionAttributes, closed, explanation, ...failure },
    next: { attributes: sessionAttributes, dialog: anyIntent },
  };
}
