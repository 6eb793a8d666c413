import { action } from "../action.ts";
import { onward } from "../outcome.ts";
import { oneOf, only } from "../parameters.ts";

export const updateFlowLoggingBehavior = action({
  type: "UpdateFlowLoggingBehavior",
  parameters: only({ FlowLoggingBehavior: oneOf("Enabled", "Disabled") }),
  run({ FlowLoggingBehavior }, scene) {
    scene.tell({ type: "contact-set", facts: { FlowLoggingBehavior } });
    return onward;
  },
});
