import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { oneOf, only, texts } from "../parameters.ts";
import { attributesWith } from "./attributes-with.ts";
import { filled } from "./filled.ts";
import { refusedEmpty } from "./refused-empty.ts";

export const updateContactAttributes = action({
  type: "UpdateContactAttributes",
  about:
    "as documented, all or none, 32 KB; one whose name reads as nothing is left out. Those of the related contact are told, and not kept",
  source: "guide",
  // Exports leave the contact out.
  parameters: only({ Attributes: texts, TargetContact: z.optional(oneOf("Current", "Related")) }),
  errors: { must: ["NoMatchingError"] },
  run({ Attributes, TargetContact }, context) {
    const related = TargetContact === "Related";
    const attributes = filled(Attributes, context);
    const empty = refusedEmpty(attributes, context);
    if (empty) return failure(empty);
    const all = attributesWith(attributes, related ? {} : context.data.Attributes);
    if ("refused" in all) return failure(all.refused);
    if (!related) context.data.Attributes = all.attributes;
    context.emit({ type: "attributes-set", of: related ? "related" : "contact", attributes });
    return success;
  },
});
