import { action } from "../action.ts";
import { end, failure, onward } from "../outcome.ts";
import { only, target } from "../parameters.ts";

export const invokeFlowModule = action({
  type: "InvokeFlowModule",
  parameters: only({ FlowModuleId: target }),
  errors: { must: ["NoMatchingError"] },
  flows: ["inbound", "module"],
  async run({ FlowModuleId }, scene) {
    const id = scene.fill(FlowModuleId);
    if (id === "") return failure("no module was named");
    const how = await scene.runAside(id, "module", "caller");
    return how === "returned" ? onward : end(how);
  },
});
