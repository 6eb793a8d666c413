import { asSaid } from "./heard.ts";
import { oneOf, wordEdges } from "./one-of.ts";
import type { BuiltInSlotType, SlotCircumstances } from "./slot-type.ts";

/** Codes of the standard that are no countries: unions, placeholders. */
const noCountries = ["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"];
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Usual names that are not the standard's; Lex does not turn them into the official one. */
const alsoCalled = [
  "uk",
  "u.k.",
  "great britain",
  "england",
  "scotland",
  "wales",
  "usa",
  "u.s.a.",
  "us",
  "u.s.",
  "america",
];

/** AMAZON.Country: a country by its name in the caller's language, as it was said (guide). The names are those of ICU. */
export const country: BuiltInSlotType = {
  knows: () => true,
  find: (said, { localeId, language }: SlotCircumstances) => {
    const original = asSaid(said);
    const [begins, ends] = wordEdges(language.withoutSpaces);
    const pattern = new RegExp(`${begins}(?:${oneOf(namesIn(localeId))})${ends}`, "gu");
    return [...original.toLowerCase().matchAll(pattern)].map(({ 0: name, index: at }) => {
      const value = original.slice(at, at + name.length);
      return { at, originalValue: value, interpretedValue: value, resolvedValues: [value] };
    });
  },
};

const known = new Map<string, readonly string[]>();

function namesIn(localeId: string): readonly string[] {
  const names = known.get(localeId) ?? countryNames(localeId.replace("_", "-"));
  known.set(localeId, names);
  return names;
}

function countryNames(tag: string): readonly string[] {
  const names = new Intl.DisplayNames(tag, { type: "region", fallback: "none" });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const listed = codes
    .filter((code) => !noCountries.includes(code))
    .flatMap((code) => names.of(code)?.normalize("NFKC").toLowerCase() ?? []);
  return [...listed, ...listed.map((name) => name.replace(" & ", " and ")), ...alsoCalled];
}
