import type { BotTurn } from "../bot-session.ts";
import { HookFailed } from "./call-hook.ts";
import { anyIntent, type Dialog, fallbackOf, filledSlots, intentNamed, openSlot } from "./dialog.ts";
import { followReply, intentAfter, type TurnEnd } from "./follow-reply.ts";
import type { LexIntent } from "./lex-intent.ts";
import { toldSession } from "./told-session.ts";
import type { Memory, Turn } from "./turn.ts";
import { turnHook } from "./turn-hook.ts";
import { understand } from "./understand.ts";
import { fallenBack, type Understanding } from "./understanding.ts";

/**
 * One turn: understands the input, calls the dialog hook and follows its reply; where that delegates, asks for what is
 * missing, and fulfils.
 * A hook that does not answer fails the turn.
 * @throws {ReplyRefused}
 */
export async function takeTurn(turn: Turn): Promise<{ turn: BotTurn; next: Memory }> {
  const { locale, memory } = turn;
  const understood = understand(turn);
  const hook = turnHook(turn, understood);
  const misses = missesOf(memory.dialog, understood);

  const dialogHook = async (intent: LexIntent): Promise<TurnEnd> => {
    const slot = openSlot(locale, intent);
    const reply = await hook.invoke("DialogCodeHook", intent, slot && { slot: slot.name, attempt: misses });
    if (!reply) return goOn(intent);
    if (reply.sessionState.dialogAction.type === "Delegate") return goOn(intentAfter(reply, intent, locale));
    return followReply(reply, intent, locale, misses);
  };

  const goOn = async (intent: LexIntent): Promise<TurnEnd> => {
    if (intent.state === "Failed" || intent.state === "Fulfilled") return { close: intent, messages: [] };
    const slot = openSlot(locale, intent);
    if (slot)
      return { wait: { waitingFor: "slot", intent, slot: slot.name, misses }, messages: [slot.prompt] };
    if (intent.confirmationState === "Denied") return { close: { ...intent, state: "Failed" }, messages: [] };
    // A bot without a confirmation prompt of its own has no retries for one.
    if (understood.missed && memory.dialog.waitingFor === "yes-or-no") return fulfil(fallenBack(locale));
    return fulfil({ ...intent, state: "ReadyForFulfillment" });
  };

  const fulfil = async (intent: LexIntent): Promise<TurnEnd> => {
    const reply = await hook.invoke("FulfillmentCodeHook", intent);
    if (!reply) return { close: intent, messages: [] };
    if (reply.sessionState.dialogAction.type !== "Delegate") return followReply(reply, intent, locale, 0);
    const after = intentAfter(reply, intent, locale);
    return { close: { ...after, state: after.state === "Failed" ? "Failed" : "Fulfilled" }, messages: [] };
  };

  const start = (): Promise<TurnEnd> => {
    if (understood.intent.name === fallbackOf(locale).name) return fulfil(understood.intent);
    return gaveUp(turn, misses) ? fulfil(fallenBack(locale)) : dialogHook(understood.intent);
  };

  const end = await start().catch((error: unknown): TurnEnd => {
    if (error instanceof HookFailed)
      return { close: { ...understood.intent, state: "Failed" }, messages: [], failure: error.message };
    throw error;
  });
  return afterTurn(end, hook.attributes(), understood, turn.requestId);
}

/** How often in a row the question was not answered. */
const missesOf = (dialog: Dialog, { missed }: Understanding): number =>
  missed && dialog.waitingFor === "slot" ? dialog.misses + 1 : 0;

function gaveUp({ locale, memory: { dialog }, missedSlot }: Turn, misses: number): boolean {
  if (dialog.waitingFor !== "slot" || misses === 0) return false;
  const slot = intentNamed(locale, dialog.intent.name)?.slots.find(({ name }) => name === dialog.slot);
  return missedSlot === "fall-back" || misses > (slot?.maxRetries ?? 0);
}

function afterTurn(
  end: TurnEnd,
  sessionAttributes: Memory["attributes"],
  understood: Understanding,
  requestId: string,
) {
  const { messages } = end;
  const { explanation } = understood;
  const told = toldSession(end, sessionAttributes, requestId, understood);
  const turn = { messages, sessionAttributes, explanation };
  if ("wait" in end) return { turn, next: { attributes: sessionAttributes, dialog: end.wait, told } };
  const { name, state, slots } = end.close;
  const closed = { intentName: name, intentState: state, slots: filledSlots(slots) };
  const failure = end.failure === undefined ? {} : { failure: end.failure };
  return {
    turn: { ...turn, closed, ...failure },
    next: { attributes: sessionAttributes, dialog: anyIntent, told },
  };
}
