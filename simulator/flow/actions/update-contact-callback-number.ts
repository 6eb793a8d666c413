import { action } from "../action.ts";
import { failure, onward } from "../outcome.ts";
import { oneReference, only } from "../parameters.ts";

export const updateContactCallbackNumber = action({
  type: "UpdateContactCallbackNumber",
  parameters: only({ CallbackNumber: oneReference }),
  errors: { must: ["InvalidCallbackNumber", "CallbackNumberNotDialable"] },
  flows: ["inbound", "queue", "module"],
  run({ CallbackNumber }, scene) {
    const number = scene.fill(CallbackNumber);
    if (!/^\+[1-9]\d{1,14}$/.test(number))
      return failure(`"${number}" is no number in E.164`, "InvalidCallbackNumber");
    if (!scene.resources.canDial(number))
      return failure(`${number} cannot be dialled`, "CallbackNumberNotDialable");
    scene.contact.callbackNumber = number;
    scene.tell({ type: "contact-set", facts: { CallbackNumber: number } });
    return onward;
  },
});
