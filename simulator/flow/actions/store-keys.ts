import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";
import type { BlockContext } from "../block-context.ts";
import { type BlockOutcome, failure, success } from "../block-outcome.ts";
import type { InputParameters } from "./input-parameters.ts";
import { keysPressed, leftOver } from "./keys-pressed.ts";

/** Connect's word for no input at all. The block succeeds all the same. */
const silence = "Timeout";

/** Several keys into `$.StoredCustomerInput`. */
export async function storeKeys(parameters: InputParameters, context: BlockContext): Promise<BlockOutcome> {
  const { CustomValidation, PhoneNumberValidation } = parameters.InputValidation ?? {};
  const length = context.fill(CustomValidation?.MaximumLength ?? "");
  if (CustomValidation && !/^[1-9]\d*$/.test(length)) return failure(`"${length}" is no maximum length`);

  const most = length ? Number(length) : Number.POSITIVE_INFINITY;
  const pressed = await pressedSoFarAndNow(most, parameters, context);
  if (pressed === undefined) return store(silence, parameters, context);
  const { keys, rest } = entered(pressed, most, parameters.DTMFConfiguration);
  leftOver(rest, "the entry was complete", context);
  if (!PhoneNumberValidation) return store(keys, parameters, context);
  const number = phoneNumber(keys, PhoneNumberValidation);
  return number === undefined
    ? failure(`${keys} is no phone number`, "InvalidPhoneNumber")
    : store(number, parameters, context);
}

/** Stores an entry. An encrypted one can be read by nobody here: what it reads as says so. */
export function store(
  value: string,
  { InputEncryption }: InputParameters,
  context: BlockContext,
): BlockOutcome {
  context.data.StoredCustomerInput = InputEncryption && value !== silence ? "[encrypted]" : value;
  if (InputEncryption) {
    const key = context.fill(InputEncryption.EncryptionKeyId);
    context.emit({ type: "contact-set", facts: { StoredCustomerInput: `encrypted with key ${key}` } });
  }
  return success;
}

/** Keys pressed ahead count; where they suffice the prompt is not said (guide: store-customer-input, touchtone buffering). */
async function pressedSoFarAndNow(
  most: number,
  parameters: InputParameters,
  context: BlockContext,
): Promise<string | undefined> {
  const ahead = context.contact.keysAhead ?? "";
  if (ahead.includes(endSequence(parameters.DTMFConfiguration)) || ahead.length >= most) return ahead;
  const now = await keysPressed("keys", parameters, context);
  return now === undefined && ahead !== "" ? ahead : now && ahead + now;
}

type Keypad = InputParameters["DTMFConfiguration"];

const endSequence = (keypad: Keypad): string => keypad?.InputTerminationSequence ?? "#";

/**
 * The keys up to the end sequence (`#` unless told) and those after the entry. `*` cancels what was pressed before it,
 * unless it may not. Of `##` in `4###` the last two end the entry (guide: store-customer-input, its example).
 */
function entered(
  pressed: string,
  most: number,
  keypad: Keypad,
): { readonly keys: string; readonly rest: string } {
  const sequence = endSequence(keypad);
  let end = pressed.indexOf(sequence);
  while (end >= 0 && sequence.length > 1 && pressed.startsWith(sequence, end + 1)) end += 1;
  const until = end < 0 ? pressed : pressed.slice(0, end);
  const keys = keypad?.DisableCancelKey === "True" ? until : (until.split("*").at(-1) ?? "");
  const tooMany = Math.max(0, keys.length - most);
  const used = tooMany > 0 ? until.length - tooMany : until.length + (end < 0 ? 0 : sequence.length);
  return { keys: keys.slice(0, keys.length - tooMany), rest: pressed.slice(used) };
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
