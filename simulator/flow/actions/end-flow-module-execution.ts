import { action } from "../action.ts";
import { end } from "../block-outcome.ts";
import { only } from "../parameters.ts";

export const endFlowModuleExecution = action({
  type: "EndFlowModuleExecution",
  about: "as documented",
  source: "guide",
  parameters: only({}),
  flows: ["module"],
  leads: "nowhere",
  run: () => end("returned"),
});
