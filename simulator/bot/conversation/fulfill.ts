import type { IntentModel } from "../bot-model.ts";
import type { LexIntent } from "../lex-intent.ts";
import { callTurnHook, type HookAnswer } from "../turn-hook.ts";
import type { TurnEnd } from "../turn-state.ts";
import { afterReply, failedStage, obey } from "./dialog-hook.ts";
import { fulfilled } from "./fulfilled.ts";
import { fulfillmentLimit, saidMeanwhile } from "./fulfillment-updates.ts";
import { closingStage, outcomeStage } from "./stage.ts";
import { knownIntent, say, type Talk } from "./talk.ts";

type Fulfillment = NonNullable<IntentModel["fulfillmentCodeHook"]>;

/** Fulfils the intent by the code hook. An intent without fulfilment is left to the flow, ready for it. */
export async function fulfill(talk: Talk, intent: LexIntent): Promise<TurnEnd> {
  const { fulfillmentCodeHook: setting } = knownIntent(talk, intent).model;
  const ready: LexIntent = { ...intent, state: "ReadyForFulfillment" };
  if (!setting || !(setting.isActive ?? setting.enabled)) return talk.close(fulfilled(talk, ready));
  const { fulfillmentUpdatesSpecification: updates, postFulfillmentStatusSpecification: outcomes } = setting;
  if (!setting.enabled)
    return talk.pass(
      outcomeStage(outcomes, "success"),
      fulfilled(talk, { ...ready, state: "Fulfilled" }),
      talk.close,
    );

  const { turn, state, understood } = talk;
  const limitMs = fulfillmentLimit(updates);
  const call = { source: "FulfillmentCodeHook" as const, ...(limitMs !== undefined && { limitMs }) };
  const answer = await callTurnHook(turn, state, understood, call, ready).catch((error: unknown) =>
    failedStage(talk, error, outcomes),
  );
  if (!answer) return talk.close(fulfilled(talk, ready));
  if ("stage" in answer) return talk.pass(answer.stage, { ...ready, state: "Failed" }, talk.goOn);
  return afterHook(talk, answer, ready, setting);
}

/** What the hook does not say itself, the bot's responses do. */
function afterHook(
  talk: Talk,
  { reply, milliseconds }: HookAnswer,
  ready: LexIntent,
  setting: Fulfillment,
): Promise<TurnEnd> | TurnEnd {
  const { input, random } = talk.turn;
  if (input.inputMode !== "Text")
    say(talk, saidMeanwhile(setting.fulfillmentUpdatesSpecification, milliseconds, random), ready);
  const { type } = reply.sessionState.dialogAction;
  const after = afterReply(talk, reply, ready);
  if (type !== "Delegate" && (type !== "Close" || after.state === "InProgress"))
    return obey(talk, reply, ready, 0);
  const failed = after.state === "Failed";
  const outcome = outcomeStage(setting.postFulfillmentStatusSpecification, failed ? "failure" : "success");
  const spoken = type === "Close" ? (reply.messages ?? []) : [];
  say(talk, spoken, after);
  const stage = spoken.length > 0 ? { ...outcome, response: undefined } : outcome;
  return failed
    ? talk.pass(stage, after, talk.goOn)
    : talk.pass(stage, fulfilled(talk, { ...after, state: "Fulfilled" }), talk.close);
}

export const close = (talk: Talk, intent: LexIntent): Promise<TurnEnd> =>
  talk.pass(closingStage(knownIntent(talk, intent).model), intent, async (closed) => ({ close: closed }));
