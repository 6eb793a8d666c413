import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";
import type { BlockContext } from "../block-context.ts";
import { type BlockOutcome, failure, success } from "../block-outcome.ts";
import type { InputParameters } from "./input-parameters.ts";
import { keysPressed } from "./keys-pressed.ts";

/** Connect's word for no input at all. The block succeeds all the same. */
const silence = "Timeout";

/** Several keys into `$.StoredCustomerInput`. */
export async function storeKeys(parameters: InputParameters, context: BlockContext): Promise<BlockOutcome> {
  const store = (value: string): BlockOutcome => {
    context.data.StoredCustomerInput = value;
    return success;
  };
  const { CustomValidation, PhoneNumberValidation } = parameters.InputValidation ?? {};
  const length = context.fill(CustomValidation?.MaximumLength ?? "");
  if (CustomValidation && !/^[1-9]\d*$/.test(length)) return failure(`"${length}" is no maximum length`);

  const pressed = await keysPressed("keys", parameters, context);
  if (pressed === undefined) return store(silence);
  const keys = entered(pressed, parameters.DTMFConfiguration).slice(0, length ? Number(length) : undefined);
  if (!PhoneNumberValidation) return store(keys);
  const number = phoneNumber(keys, PhoneNumberValidation);
  return number === undefined ? failure(`${keys} is no phone number`, "InvalidPhoneNumber") : store(number);
}

/** The keys up to the end sequence (`#` unless told). `*` cancels what was pressed before it, unless it may not. */
function entered(keys: string, keypad: InputParameters["DTMFConfiguration"]): string {
  const until = keys.split(keypad?.InputTerminationSequence ?? "#")[0] ?? "";
  return keypad?.DisableCancelKey === "True" ? until : (until.split("*").at(-1) ?? "");
}

type PhoneNumberValidation = NonNullable<InputParameters["InputValidation"]>["PhoneNumberValidation"];

/** In E.164. A number in the local format gets the country's code; any other has to bring its own. */
function phoneNumber(keys: string, validation: NonNullable<PhoneNumberValidation>): string | undefined {
  const local = validation.NumberFormat === "Local";
  const country = countryCalled(validation.CountryCode ?? "");
  const number = local
    ? country && parsePhoneNumberFromString(keys, country)
    : parsePhoneNumberFromString(`+${keys}`);
  return number?.isValid() ? number.number : undefined;
}

const countryCalled = (code: string): CountryCode | undefined =>
  isSupportedCountry(code) ? code : undefined;
