import { action } from "../action.ts";
import { end, failure, success } from "../block-outcome.ts";
import { only, target } from "../parameters.ts";

export const invokeFlowModule = action({
  type: "InvokeFlowModule",
  about: "as documented",
  source: "guide",
  parameters: only({ FlowModuleId: target }),
  errors: { must: ["NoMatchingError"] },
  flows: ["inbound", "module"],
  async run({ FlowModuleId }, context) {
    const id = context.fill(FlowModuleId);
    if (id === "") return failure("no module was named");
    const how = await context.runNested(id, "module", "caller");
    return how === "returned" ? success : end(how);
  },
});
