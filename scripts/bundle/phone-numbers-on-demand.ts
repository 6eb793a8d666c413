type PhoneNumbers = typeof import("libphonenumber-js/min");

/*
 * Takes the place of libphonenumber-js/min in the bundles and exports what we use of it. The library, with the numbers
 * of every country, is a file beside the bundle, which is read when a number is not in E.164 form: most calls need none
 * of its 110 KB, and no start does.
 */

declare const require: (path: "./phone-numbers.cjs") => PhoneNumbers;

const library = (): PhoneNumbers => require("./phone-numbers.cjs");

export const parsePhoneNumberFromString = ((...given: [string]) =>
  library().parsePhoneNumberFromString(...given)) as PhoneNumbers["parsePhoneNumberFromString"];
export const getCountryCallingCode: PhoneNumbers["getCountryCallingCode"] = (country) =>
  library().getCountryCallingCode(country);
