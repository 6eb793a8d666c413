import { action } from "../action.ts";
import { end } from "../block-outcome.ts";
import { only } from "../parameters.ts";

export const endFlowExecution = action({
  type: "EndFlowExecution",
  about:
    "ends the flow; prompts that were interrupted for it go on; in an inbound or a disconnect flow it hangs up, as the admin guide has it",
  source: "guide",
  parameters: only({}),
  leads: "nowhere",
  run: () => end("returned"),
});
