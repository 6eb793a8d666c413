import { action } from "../action.ts";
import { failure } from "../block-outcome.ts";
import { only, target } from "../parameters.ts";

export const transferToFlow = action({
  type: "TransferToFlow",
  about: "as documented; flow attributes stay behind",
  source: "guide",
  parameters: only({ ContactFlowId: target }),
  errors: { must: ["NoMatchingError"] },
  flows: ["inbound"],
  leads: "away",
  run({ ContactFlowId }, context) {
    const id = context.fill(ContactFlowId);
    return id === "" ? failure("no flow was named") : { kind: "flow", id };
  },
});
