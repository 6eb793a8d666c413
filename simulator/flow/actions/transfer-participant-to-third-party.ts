import * as z from "zod/mini";
import { action } from "../action.ts";
import { end, failure, onward } from "../outcome.ts";
import { flag, only, target, wholeNumberRead } from "../parameters.ts";

/** Puts the caller through to a number outside, where somebody always answers. */
export const transferParticipantToThirdParty = action({
  type: "TransferParticipantToThirdParty",
  parameters: only({
    ThirdPartyPhoneNumber: target,
    ThirdPartyConnectionTimeLimitSeconds: z.optional(wholeNumberRead(0, 600)),
    ContinueFlowExecution: z.optional(flag),
    ThirdPartyDTMFDigits: z.optional(target),
    CallerId: z.optional(z.record(z.string(), z.unknown())),
  }),
  errors: { must: ["NoMatchingError"], may: ["CallFailed", "ConnectionTimeLimitExceeded"] },
  flows: ["inbound", "module"],
  run({ ThirdPartyPhoneNumber, ContinueFlowExecution }, scene) {
    const number = scene.fill(ThirdPartyPhoneNumber);
    if (!scene.resources.canDial(number)) return failure(`${number} cannot be dialled`, "CallFailed");
    scene.tell({ type: "transferred", to: number, attributes: scene.data.Attributes });
    return ContinueFlowExecution === "False" ? end("transferred") : onward;
  },
});
