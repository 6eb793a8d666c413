import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { oneOf, only, texts } from "../parameters.ts";
import { attributesWith } from "./attributes-with.ts";
import { filled } from "./filled.ts";
import { refusedEmpty } from "./refused-empty.ts";

export const updateContactAttributes = action({
  type: "UpdateContactAttributes",
  about: "as documented, all or none, 32 KB; the current contact alone",
  source: "guide",
  // There is one contact here: no Related one.
  parameters: only({ Attributes: texts, TargetContact: oneOf("Current") }),
  errors: { must: ["NoMatchingError"] },
  run({ Attributes }, context) {
    const attributes = filled(Attributes, context);
    const empty = refusedEmpty(attributes, context);
    if (empty) return failure(empty);
    const all = attributesWith(attributes, context.data.Attributes);
    if ("refused" in all) return failure(all.refused);
    context.data.Attributes = all.attributes;
    context.emit({ type: "attributes-set", of: "contact", attributes });
    return success;
  },
});
