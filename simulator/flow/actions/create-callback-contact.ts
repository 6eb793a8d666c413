import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { only, target, wholeNumber } from "../parameters.ts";
import { oneQueue, queueNamed, queueParameters } from "./queue-named.ts";

const threeDays = 259_200;

/** Plans a callback to the number that was set for it, or else the caller's: `line.callbacks` has it, `line.callBack` makes it. */
export const createCallbackContact = action({
  type: "CreateCallbackContact",
  about:
    "`line.callbacks` has it, and `line.callBack` makes it: its own flow, the agent, the queue's outbound whisper. Not on chats",
  source: "guide",
  parameters: only({
    ...queueParameters,
    InitialCallDelaySeconds: wholeNumber(1, threeDays),
    MaximumConnectionAttempts: wholeNumber(1, 1_000_000),
    RetryDelaySeconds: wholeNumber(1, threeDays),
    ContactFlowId: z.optional(target),
    CallerId: z.optional(target),
  }).check(oneQueue),
  errors: { must: ["NoMatchingError"] },
  flows: ["inbound", "queue", "module"],
  run(parameters, context) {
    const found = queueNamed(parameters, context);
    if (!found) return failure("no queue was named or set");
    if (context.data.Channel !== "VOICE") return failure("a chat cannot be called back");
    const number = context.contact.callbackNumber ?? context.data.CustomerEndpoint?.Address;
    if (number === undefined) return failure("there is no number to call back");
    const attempts = Number(parameters.MaximumConnectionAttempts);
    const { clock } = context.resources;
    context.planCallback({
      ...{ number, attempts, queue: found },
      at: new Date(clock.now().getTime() + Number(parameters.InitialCallDelaySeconds) * 1000),
      flow: parameters.ContactFlowId === undefined ? undefined : context.fill(parameters.ContactFlowId),
      attributes: context.data.Attributes,
      language: context.data.LanguageCode,
    });
    context.emit({ type: "callback-planned", number, queue: found.queue.name, attempts });
    return success;
  },
});
