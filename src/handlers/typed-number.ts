import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { type PhoneNumber, phoneNumber } from "../domain/index.ts";

/**
 * A phone number in any form: as a network gives it (`sip:+819012345678@host`, `tel:`, without the plus), or as a
 * person types or says it, national or not, of any width: 「０９０－１２３４－５６７８」.
 */
export type ReadNumber = (text: string) => PhoneNumber | undefined;

/** The longest text that can be a phone number, with spaces and dashes. */
const longest = 40;

/** The longest address that is looked at. */
const longestAddress = 1_000;

/** The number in an address as SIP has it, alone or after a name: it ends at the host, or at the first parameter. */
const inAddress = /(?:^|<)(?:sips?|tel):([^@;>]*)/i;

const separators = /[\s().-]/g;

/** Reads numbers of any country; those without a country code as numbers of that country (ISO 3166, `JP`). */
export function numberReader(country: CountryCode): ReadNumber {
  return (text) => {
    const plain = text.slice(0, longestAddress).normalize("NFKC").trim();
    const number = (inAddress.exec(plain)?.[1] ?? plain).replace(/^%2B/i, "+");
    if (number.length > longest || !/\d/.test(number)) return undefined;
    return phoneNumber(number) ?? readAs(number, country) ?? phoneNumber(number.replace(separators, ""));
  };
}

/**
 * A valid number of the country, else a valid one of any country that lost its plus, else one of the country that
 * nobody has been given as far as is known: ranges are opened all the time.
 */
function readAs(text: string, defaultCountry: CountryCode): PhoneNumber | undefined {
  const national = parsePhoneNumberFromString(text, { defaultCountry, extract: false });
  if (national?.isValid()) return phoneNumber(national.number);
  const international = parsePhoneNumberFromString(`+${text}`, { extract: false });
  if (international?.isValid()) return phoneNumber(international.number);
  return national?.isPossible() ? phoneNumber(national.number) : undefined;
}
