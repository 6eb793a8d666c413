import { action } from "../action.ts";
import { failure, onward } from "../outcome.ts";
import { oneOf, only, texts } from "../parameters.ts";
import { attributesWith } from "./attributes-with.ts";
import { filled } from "./filled.ts";

export const updateContactAttributes = action({
  type: "UpdateContactAttributes",
  // There is one contact here: no Related one.
  parameters: only({ Attributes: texts, TargetContact: oneOf("Current") }),
  errors: { must: ["NoMatchingError"] },
  run({ Attributes }, scene) {
    const attributes = filled(Attributes, scene);
    const all = attributesWith(attributes, scene.data.Attributes);
    if ("refused" in all) return failure(all.refused);
    scene.data.Attributes = all.attributes;
    scene.tell({ type: "attributes-set", of: "contact", attributes });
    return onward;
  },
});
