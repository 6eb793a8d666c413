import { action } from "../action.ts";
import { success } from "../block-outcome.ts";
import { oneOf, only } from "../parameters.ts";

export const updateFlowLoggingBehavior = action({
  type: "UpdateFlowLoggingBehavior",
  support: "noted",
  about: "noted",
  source: "guide",
  parameters: only({ FlowLoggingBehavior: oneOf("Enabled", "Disabled") }),
  run({ FlowLoggingBehavior }, context) {
    context.emit({ type: "contact-set", facts: { FlowLoggingBehavior } });
    return success;
  },
});
