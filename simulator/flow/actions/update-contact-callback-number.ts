import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { only, text } from "../parameters.ts";

export const updateContactCallbackNumber = action({
  type: "UpdateContactCallbackNumber",
  about: "as documented",
  source: "guide",
  parameters: only({ CallbackNumber: text }),
  errors: { must: ["InvalidCallbackNumber", "CallbackNumberNotDialable"] },
  flows: ["inbound", "queue", "module"],
  run({ CallbackNumber }, context) {
    const number = context.fill(CallbackNumber);
    if (!/^\+[1-9]\d{1,14}$/.test(number))
      return failure(`"${number}" is no number in E.164`, "InvalidCallbackNumber");
    if (!context.resources.canDial(number))
      return failure(`${number} cannot be dialled`, "CallbackNumberNotDialable");
    context.contact.callbackNumber = number;
    Object.assign(context.data, { CustomerCallBackPhoneNumber: number, CallbackNumber: number });
    context.emit({ type: "contact-set", facts: { CallbackNumber: number } });
    return success;
  },
});
