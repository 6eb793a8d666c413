import { action } from "../action.ts";
import { end } from "../block-outcome.ts";
import { only } from "../parameters.ts";

export const endFlowExecution = action({
  type: "EndFlowExecution",
  about: "as documented: whispers and customer queue flows alone",
  source: "guide",
  parameters: only({}),
  flows: ["whisper", "queue"],
  leads: "nowhere",
  run: () => end("returned"),
});
