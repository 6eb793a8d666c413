import { action } from "../action.ts";
import type { BlockContext } from "../block-context.ts";
import { type BlockOutcome, failure, success } from "../block-outcome.ts";
import { noConditions, oneKeyEach } from "../conditions.ts";
import { chooseByKey } from "./choose-by-key.ts";
import { type InputParameters, inputParameters } from "./input-parameters.ts";
import { store, storeKeys } from "./store-keys.ts";

/** A menu of single keys, or several keys to be stored; or what becomes of keys that are pressed ahead. */
export const getParticipantInput = action({
  type: "GetParticipantInput",
  about:
    "menu: first key decides, speech is silence. Storing: end sequence (`#`), maximum length, `*` cancels, phone numbers by libphonenumber, silence stores `Timeout` and succeeds; encrypted input reads `[encrypted]`. Keys pressed ahead are kept with `EnableDTMFBuffer`. On a chat it is an error",
  source: "guide",
  parameters: inputParameters,
  errors({ EnableDTMFBuffer, StoreInput, InputValidation }) {
    if (EnableDTMFBuffer) return { must: ["NoMatchingError"] };
    if (StoreInput !== "True")
      return { must: ["NoMatchingError", "NoMatchingCondition", "InputTimeLimitExceeded"] };
    return {
      must: ["NoMatchingError", ...(InputValidation?.PhoneNumberValidation ? ["InvalidPhoneNumber"] : [])],
    };
  },
  conditions: ({ EnableDTMFBuffer, StoreInput }) =>
    EnableDTMFBuffer || StoreInput === "True" ? noConditions : oneKeyEach,
  flows: ["inbound", "queue", "outbound-whisper", "module"],
  run(parameters, context) {
    if (context.data.Channel !== "VOICE") return failure("only a call has keys");
    if (!context.contact.customerThere) return failure("nobody is on the line yet");
    if (parameters.EnableDTMFBuffer) return setBuffer(parameters, context);
    return parameters.StoreInput === "True"
      ? storeKeys(parameters, context)
      : chooseByKey(parameters, context);
  },
});

/** Keeps the keys that are pressed from now on, or forgets them, perhaps after storing (guide: set-touchtone-buffer-behavior). */
function setBuffer(parameters: InputParameters, context: BlockContext): BlockOutcome {
  const { contact } = context;
  const kept = contact.keysAhead ?? "";
  contact.keysAhead = parameters.EnableDTMFBuffer === "True" ? kept : undefined;
  return parameters.EnableDTMFBuffer === "False" && parameters.StoreInput === "True"
    ? store(kept, parameters, context)
    : success;
}
