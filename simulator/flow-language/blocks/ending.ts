import type { Action } from "../contact-flow.ts";
import { block, straightBlock, transitions } from "./block.ts";

/** `TransferContactToQueue`: ends the flow; the caller waits in the queue that was set. */
export const transferToQueue = (id: string, onFull: string, onError: string): Action =>
  block(
    id,
    "TransferContactToQueue",
    {},
    transitions(onError, { QueueAtCapacity: onFull, NoMatchingError: onError }),
  );

export interface CallbackPlan {
  readonly queue: string;
  readonly delaySeconds: number;
  readonly attempts: number;
  readonly retrySeconds: number;
}

/** `CreateCallbackContact`: puts a callback into the queue in the caller's place. */
export const createCallback = (id: string, plan: CallbackPlan, next: string, onError: string): Action =>
  straightBlock(
    id,
    "CreateCallbackContact",
    {
      QueueId: plan.queue,
      InitialCallDelaySeconds: String(plan.delaySeconds),
      MaximumConnectionAttempts: String(plan.attempts),
      RetryDelaySeconds: String(plan.retrySeconds),
    },
    next,
    onError,
  );

/** `DisconnectParticipant`: hangs up. */
export const disconnect = (id: string): Action => block(id, "DisconnectParticipant", {}, {});

/** `EndFlowExecution`: the end of a whisper. */
export const endFlow = (id: string): Action => block(id, "EndFlowExecution", {}, {});
