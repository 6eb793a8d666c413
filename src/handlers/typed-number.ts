import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { type PhoneNumber, phoneNumber } from "../domain/index.ts";

/** A phone number as a person types or says it, national or not, of any width: 「０９０－１２３４－５６７８」. */
export type ReadNumber = (text: string) => PhoneNumber | undefined;

/** The longest text that can be a phone number, with spaces and dashes. */
const longest = 40;

/** Reads numbers without a country code as numbers of that country (ISO 3166, `JP`). */
export function numberReader(country: CountryCode): ReadNumber {
  return (text) =>
    text.length > longest
      ? undefined
      : phoneNumber(parsePhoneNumberFromString(text.normalize("NFKC"), country)?.number);
}
