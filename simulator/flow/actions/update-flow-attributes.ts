import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, onward } from "../outcome.ts";
import { oneOf, only, text } from "../parameters.ts";
import { attributesWith } from "./attributes-with.ts";
import { filled } from "./filled.ts";

/** Attributes of this flow alone: the next one does not see them. */
export const updateFlowAttributes = action({
  type: "UpdateFlowAttributes",
  parameters: only({
    FlowAttributes: z.record(text, only({ Type: z.optional(oneOf("String")), Value: text })),
  }),
  errors: { must: ["NoMatchingError"] },
  run({ FlowAttributes }, scene) {
    const texts = Object.entries(FlowAttributes).map(([name, { Value }]) => [name, Value] as const);
    const attributes = filled(Object.fromEntries(texts), scene);
    const all = attributesWith(attributes, scene.data.FlowAttributes);
    if ("refused" in all) return failure(all.refused);
    scene.data.FlowAttributes = all.attributes;
    scene.tell({ type: "attributes-set", of: "flow", attributes });
    return onward;
  },
});
