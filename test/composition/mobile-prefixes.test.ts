import { expect, test } from "@jest/globals";
import { type CountryCode, getCountries, getExampleNumber } from "libphonenumber-js/min";
import examples from "libphonenumber-js/mobile/examples";
import { country } from "../../src/composition/countries.ts";
import { mobilePrefixes } from "../../src/composition/mobile-prefixes.ts";

const canText = (number: string, home: CountryCode) =>
  mobilePrefixes(home).some((prefix) => number.startsWith(prefix));

test("a shop can be in any country whose numbers are known", () => {
  for (const code of getCountries()) expect([code, country(code)]).toEqual([code, code]);
  for (const none of ["XX", "jp", "Japan", "P U", ""]) expect(country(none)).toBeUndefined();
});

test("the mobiles of any country can be texted there", () => {
  for (const code of getCountries()) {
    const number = getExampleNumber(code, examples)?.number ?? "";
    expect([code, number, canText(number, code)]).toEqual([code, number, true]);
  }
});

test.each<[CountryCode, string, boolean]>([
  ["JP", "+816012345678", true],
  ["JP", "+817012345678", true],
  ["JP", "+818012345678", true],
  ["JP", "+819012345678", true],
  ["JP", "+81312345678", false],
  ["JP", "+815012345678", false],
  ["JP", "+12025550123", false],
  ["US", "+12025550123", true],
  ["CA", "+16135550123", true],
  ["GB", "+442079460000", false],
  ["DE", "+4930123456", false],
  ["FR", "+33123456789", false],
])("in %s a text to %s: %s", (code, number, can) => {
  expect(canText(number, code)).toBe(can);
});
