import * as z from "zod/mini";
import {
  atMostOne,
  flag,
  oneOf,
  only,
  staticText,
  target,
  text,
  wholeNumber,
  wholeNumberRead,
} from "../parameters.ts";
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

/** A menu, an entry to be stored, or, with `EnableDTMFBuffer`, what becomes of keys that are pressed ahead. */
export const inputParameters = only({
  ...promptParameters,
  InputTimeLimitSeconds: z.optional(wholeNumber(1, 180)),
  StoreInput: z.optional(flag),
  InputValidation: z.optional(validation),
  /** A key of the instance, and the certificate by which the stored keys are encrypted. */
  InputEncryption: z.optional(only({ EncryptionKeyId: target, Key: text })),
  DTMFConfiguration: z.optional(keypad),
  EnableDTMFBuffer: z.optional(flag),
}).check(
  atMostOne(...promptNames),
  z.refine(
    ({ EnableDTMFBuffer, InputTimeLimitSeconds }) => Boolean(EnableDTMFBuffer ?? InputTimeLimitSeconds),
    {
      error: "needs InputTimeLimitSeconds",
    },
  ),
  z.refine(
    ({ EnableDTMFBuffer, StoreInput, InputValidation }) =>
      EnableDTMFBuffer !== undefined || (StoreInput === "True") === (InputValidation !== undefined),
    { error: "InputValidation belongs to StoreInput True, and has to be there then" },
  ),
);

export type InputParameters = z.infer<typeof inputParameters>;
