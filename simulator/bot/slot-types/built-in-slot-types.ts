import { alphaNumeric } from "./alpha-numeric.ts";
import { anyWords } from "./any-words.ts";
import { confirmation } from "./confirmation.ts";
import { country } from "./country.ts";
import { currency } from "./currency.ts";
import { date } from "./date.ts";
import { duration } from "./duration.ts";
import { emailAddress } from "./email-address.ts";
import { freeFormInput } from "./free-form-input.ts";
import { number } from "./number.ts";
import { percentage } from "./percentage.ts";
import { phoneNumber } from "./phone-number.ts";
import type { BuiltInSlotType } from "./slot-type.ts";
import { time } from "./time.ts";
import { ukPostalCode } from "./uk-postal-code.ts";

/** The built-in slot types by their name: all that the guide lists ("Built-in slot types"). */
export const builtInSlotTypes: Readonly<Record<string, BuiltInSlotType>> = {
  "AMAZON.AlphaNumeric": alphaNumeric,
  "AMAZON.City": anyWords,
  "AMAZON.Confirmation": confirmation,
  "AMAZON.Country": country,
  "AMAZON.Currency": currency,
  "AMAZON.Date": date,
  "AMAZON.Duration": duration,
  "AMAZON.EmailAddress": emailAddress,
  "AMAZON.FirstName": anyWords,
  "AMAZON.FreeFormInput": freeFormInput,
  "AMAZON.LastName": anyWords,
  "AMAZON.Number": number,
  "AMAZON.Percentage": percentage,
  "AMAZON.PhoneNumber": phoneNumber,
  "AMAZON.State": anyWords,
  "AMAZON.StreetName": anyWords,
  "AMAZON.Time": time,
  "AMAZON.UKPostalCode": ukPostalCode,
};
