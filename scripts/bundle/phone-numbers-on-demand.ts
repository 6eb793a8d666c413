type PhoneNumbers = typeof import("libphonenumber-js/min");

/*
 * Takes the place of libphonenumber-js/min in the bundles and exports what we use of it. The library, with the numbers
 * of every country, is a file beside the bundle, which is read when a number is not in E.164 form: most calls need none
 * of its 120 KB, and no start does.
 */

declare const require: (path: string) => PhoneNumbers;

/** Made by `bundle-lambdas.ts`, so that no tool finds it here. */
const file = "./phone-numbers.cjs";
const library = (): PhoneNumbers => require(file);

export const parsePhoneNumberFromString = ((...given: [string]) =>
  library().parsePhoneNumberFromString(...given)) as PhoneNumbers["parsePhoneNumberFromString"];
export const getCountryCallingCode: PhoneNumbers["getCountryCallingCode"] = (country) =>
  library().getCountryCallingCode(country);
