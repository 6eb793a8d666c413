import * as z from "zod/mini";
import { atMostOne, flag, oneOf, only, staticText, wholeNumber, wholeNumberRead } from "../parameters.ts";
import { promptNames, promptParameters } from "./prompt.ts";

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

export const inputParameters = only({
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
);

export type InputParameters = z.infer<typeof inputParameters>;
