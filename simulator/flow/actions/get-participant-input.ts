import * as z from "zod/mini";
import { action } from "../action.ts";
import { noConditions, oneKeyEach } from "../conditions.ts";
import { atMostOne, flag, oneOf, only, staticText, wholeNumber, wholeNumberRead } from "../parameters.ts";
import { chooseByKey } from "./choose-by-key.ts";
import { promptNames, promptParameters } from "./prompt.ts";
import { storeKeys } from "./store-keys.ts";

const phoneNumber = only({
  NumberFormat: oneOf("Local", "E164"),
  CountryCode: z.optional(staticText),
}).check(
  z.refine(({ NumberFormat, CountryCode }) => NumberFormat === "E164" || CountryCode !== undefined, {
    error: "Local needs a CountryCode",
  }),
);

const validation = only({
  PhoneNumberValidation: z.optional(phoneNumber),
  CustomValidation: z.optional(only({ MaximumLength: wholeNumberRead(1, 1024) })),
}).check(atMostOne("PhoneNumberValidation", "CustomValidation"));

const keypad = only({
  InputTerminationSequence: z.optional(
    z.string().check(z.regex(/^[0-9*#]{1,5}$/, { error: "must be up to five keys" })),
  ),
  DisableCancelKey: z.optional(flag),
  InterdigitTimeLimitSeconds: z.optional(wholeNumberRead(1, 20)),
});

/** A menu of single keys, or several keys to be stored. */
export const getParticipantInput = action({
  type: "GetParticipantInput",
  parameters: only({
    ...promptParameters,
    InputTimeLimitSeconds: wholeNumber(1, 180),
    StoreInput: z.optional(flag),
    InputValidation: z.optional(validation),
    DTMFConfiguration: z.optional(keypad),
  }).check(
    atMostOne(...promptNames),
    z.refine(({ StoreInput, InputValidation }) => (StoreInput === "True") === (InputValidation !== undefined), {
      error: "InputValidation belongs to StoreInput True, and has to be there then",
    }),
  ),
  errors: ({ StoreInput, InputValidation }) =>
    StoreInput === "True"
      ? { must: ["NoMatchingError", ...(InputValidation?.PhoneNumberValidation ? ["InvalidPhoneNumber"] : [])] }
      : { must: ["NoMatchingError", "NoMatchingCondition", "InputTimeLimitExceeded"] },
  conditions: ({ StoreInput }) => (StoreInput === "True" ? noConditions : oneKeyEach),
  flows: ["inbound", "queue", "module"],
  run: (parameters, scene) =>
    parameters.StoreInput === "True" ? storeKeys(parameters, scene) : chooseByKey(parameters, scene),
});

export type InputParameters = z.infer<typeof getParticipantInputParameters>;
