import * as z from "zod/mini";
import { action } from "../action.ts";
import { end, failure, success } from "../block-outcome.ts";
import { flag, only, target, wholeNumberRead } from "../parameters.ts";

/** Puts the caller through to a number outside, where somebody always answers. */
export const transferParticipantToThirdParty = action({
  type: "TransferParticipantToThirdParty",
  about:
    "somebody answers at once and hangs up, and the flow goes on if it is to; without a number, or on a chat, it is an error; parameters as exports have them",
  source: "export",
  parameters: only({
    ThirdPartyPhoneNumber: target,
    ThirdPartyConnectionTimeLimitSeconds: z.optional(wholeNumberRead(0, 600)),
    ContinueFlowExecution: z.optional(flag),
    ThirdPartyDTMFDigits: z.optional(target),
    CallerId: z.optional(z.record(z.string(), z.unknown())),
  }),
  errors: { must: ["NoMatchingError"], may: ["CallFailed", "ConnectionTimeLimitExceeded"] },
  flows: ["inbound", "queue", "module"],
  run({ ThirdPartyPhoneNumber, ContinueFlowExecution }, context) {
    if (context.data.Channel !== "VOICE") return failure("only a call can be put through to a number");
    const number = context.fill(ThirdPartyPhoneNumber);
    if (number === "") return failure("no number was given");
    if (!context.resources.canDial(number)) return failure(`${number} cannot be dialled`, "CallFailed");
    context.emit({ type: "transferred", to: number, attributes: context.data.Attributes });
    return ContinueFlowExecution === "False" ? end("transferred") : success;
  },
});
