import { action } from "../action.ts";
import { noConditions, oneKeyEach } from "../conditions.ts";
import { chooseByKey } from "./choose-by-key.ts";
import { inputParameters } from "./input-parameters.ts";
import { storeKeys } from "./store-keys.ts";

/** A menu of single keys, or several keys to be stored. */
export const getParticipantInput = action({
  type: "GetParticipantInput",
  about:
    "menu: first key decides, speech is silence. Storing: end sequence (`#`), maximum length, `*` cancels, phone numbers by libphonenumber, silence stores `Timeout` and succeeds. No `InputEncryption`",
  source: "guide",
  parameters: inputParameters,
  errors({ StoreInput, InputValidation }) {
    if (StoreInput !== "True")
      return { must: ["NoMatchingError", "NoMatchingCondition", "InputTimeLimitExceeded"] };
    return {
      must: ["NoMatchingError", ...(InputValidation?.PhoneNumberValidation ? ["InvalidPhoneNumber"] : [])],
    };
  },
  conditions: ({ StoreInput }) => (StoreInput === "True" ? noConditions : oneKeyEach),
  flows: ["inbound", "queue", "module"],
  run: (parameters, context) =>
    parameters.StoreInput === "True" ? storeKeys(parameters, context) : chooseByKey(parameters, context),
});
