import * as z from "zod/mini";
import { action } from "../action.ts";
import { end, failure, result, success } from "../block-outcome.ts";
import { type ConditionRule, equalsOnly } from "../conditions.ts";
import { target } from "../parameters.ts";
import { filledIn } from "./filled.ts";

/** Branches of its own that a module may have (guide: contact-flow-modules). */
const mostBranches = 8;

const branches: ConditionRule = (conditions) =>
  conditions.length > mostBranches ? `takes ${mostBranches} conditions at most` : equalsOnly(conditions);

/** Runs a module, which sees of the contact its attributes and what it is given, and returns a result for the branches. */
export const invokeFlowModule = action({
  type: "InvokeFlowModule",
  about:
    "modules see none of the flow's own data (`$.External`, `$.Lex`, `$.Metrics`, `$.StoredCustomerInput`) and leave none; the result decides by its branch and reads as `$.Modules`; an id's version or alias is not looked at",
  source: "guide",
  parameters: z.looseObject({ FlowModuleId: target, Input: z.optional(z.record(z.string(), z.unknown())) }),
  errors: { must: ["NoMatchingError"], may: ["NoMatchingCondition"] },
  conditions: () => branches,
  async run({ FlowModuleId, Input = {} }, context) {
    const id = context.fill(FlowModuleId);
    if (id === "") return failure("no module was named");
    const { how, returned } = await context.runModule(id, filledIn(Input, context));
    if (how !== "returned") return end(how);
    context.data.Modules = returned;
    return typeof returned["Result"] === "string" ? result(returned["Result"]) : success;
  },
});
