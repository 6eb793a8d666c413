import * as z from "zod/mini";
import { action } from "../action.ts";
import { end } from "../block-outcome.ts";
import { only, text } from "../parameters.ts";
import { filledIn } from "./filled.ts";

/** Goes back to the flow that runs the module, with a result for its branches and data for `$.Modules.ResultData`. */
export const endFlowModuleExecution = action({
  type: "EndFlowModuleExecution",
  about: "as documented; with a module's own result and data, as exports have them",
  source: "export",
  parameters: only({
    Result: z.optional(text),
    ResultData: z.optional(z.record(z.string(), z.unknown())),
  }),
  flows: ["module"],
  leads: "nowhere",
  run({ Result, ResultData }, context) {
    context.data.Modules = {
      ...(Result !== undefined && { Result: context.fill(Result) }),
      ...(ResultData && { ResultData: filledIn(ResultData, context) }),
    };
    return end("returned");
  },
});
