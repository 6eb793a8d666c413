import { action } from "../action.ts";
import { end, failure } from "../block-outcome.ts";
import { only } from "../parameters.ts";

/** Ends a transfer flow: the agent whom it is for takes the call, after the whispers. */
export const transferContactToAgent = action({
  type: "TransferContactToAgent",
  about: "the agent takes the call at once; on a chat it is an error",
  source: "guide",
  parameters: only({}),
  flows: ["agent-transfer", "queue-transfer", "module"],
  leads: "nowhere",
  run: (_, { data }) =>
    data.Channel === "VOICE"
      ? end({ queued: { id: "agent", queue: { name: "the agent" } } })
      : failure("only a call can be transferred so"),
});
