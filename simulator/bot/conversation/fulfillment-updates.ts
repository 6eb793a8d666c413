import type { IntentModel } from "../bot-model.ts";
import { type LexMessage, messagesOf } from "../lex-message.ts";

type Updates = NonNullable<IntentModel["fulfillmentCodeHook"]>["fulfillmentUpdatesSpecification"];

/** How long the fulfilment may take, in milliseconds, where the bot says so itself. */
export const fulfillmentLimit = (updates: Updates): number | undefined =>
  updates?.active && updates.timeoutInSeconds !== undefined ? 1000 * updates.timeoutInSeconds : undefined;

/**
 * What the bot says while the fulfilment runs, as it took so long: the start response after its delay, then an update
 * whenever its time has passed again. Only where the conversation is streamed, as Connect does with a call.
 */
export function saidMeanwhile(
  updates: Updates,
  milliseconds: number,
  random: () => number,
): readonly LexMessage[] {
  if (!updates?.active) return [];
  const { startResponse, updateResponse } = updates;
  const seconds = milliseconds / 1000;
  const started = startResponse && seconds > startResponse.delayInSeconds;
  const times = updateResponse ? Math.ceil(seconds / updateResponse.frequencyInSeconds) - 1 : 0;
  return [
    ...(started ? messagesOf(startResponse.messageGroups, random) : []),
    ...Array.from({ length: Math.max(0, times) }, () =>
      messagesOf(updateResponse?.messageGroups ?? [], random),
    ).flat(),
  ];
}
