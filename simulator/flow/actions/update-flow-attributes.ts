import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { only, text } from "../parameters.ts";
import { attributesWith } from "./attributes-with.ts";
import { filled } from "./filled.ts";
import { refusedEmpty } from "./refused-empty.ts";

/** Attributes of this flow alone: the next one does not see them. */
export const updateFlowAttributes = action({
  type: "UpdateFlowAttributes",
  about:
    "texts, each as `{ Value }`, as in the sample flows of AWS, with or without a `Type`: the guide is garbled here",
  source: "export",
  parameters: only({
    FlowAttributes: z.record(text, only({ Type: z.optional(text), Value: text })),
  }),
  errors: { must: ["NoMatchingError"] },
  run({ FlowAttributes }, context) {
    const texts = Object.entries(FlowAttributes).map(([name, { Value }]) => [name, Value] as const);
    const attributes = filled(Object.fromEntries(texts), context);
    const empty = refusedEmpty(attributes, context);
    if (empty) return failure(empty);
    const all = attributesWith(attributes, context.data.FlowAttributes);
    if ("refused" in all) return failure(all.refused);
    context.data.FlowAttributes = all.attributes;
    context.emit({ type: "attributes-set", of: "flow", attributes });
    return success;
  },
});
