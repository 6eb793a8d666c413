import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Plugin } from "esbuild";

/** The countries whose national phone numbers the bundles read: what DEFAULT_COUNTRY may be. */
const countriesServed = ["JP", "US"];

/** Holidays before this year are left out. */
const holidaysFrom = "2026";

const require = createRequire(import.meta.url);

interface PhoneMetadata {
  readonly version: number;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, unknown>>;
}

/** An esbuild plugin that leaves out of two libraries' data what no function needs. */
export const leanData: Plugin = {
  name: "lean-data",
  setup(build) {
    build.onLoad({ filter: /libphonenumber-js[\\/]metadata\.min\.json\.js$/ }, async ({ path }) => ({
      contents: `export default ${JSON.stringify(leanPhones(await json(path.replace(/\.js$/, ""))))}`,
    }));
    build.onLoad({ filter: /holiday_jp[\\/]lib[\\/]holidays\.js$/ }, ({ path }) => ({
      contents: leanHolidays(require(path)),
    }));
  },
};

const json = async (path: string): Promise<PhoneMetadata> => JSON.parse(await readFile(path, "utf8"));

function leanPhones({ version, country_calling_codes, countries }: PhoneMetadata): PhoneMetadata {
  const codes = Object.entries(country_calling_codes)
    .map(([code, owners]) => [code, owners.filter((owner) => countriesServed.includes(owner))] as const)
    .filter(([, owners]) => owners.length > 0);
  return {
    version,
    country_calling_codes: Object.fromEntries(codes),
    countries: Object.fromEntries(countriesServed.map((code) => [code, countries[code]])),
  };
}

/** The dates with the Japanese names that callers use, each name written once, without weekdays and English names. */
function leanHolidays(holidays: Readonly<Record<string, { readonly name: string }>>): string {
  const dates = Object.entries(holidays).filter(([date]) => date >= holidaysFrom);
  const names = [...new Set(dates.map(([, { name }]) => name))];
  const numbers = Object.fromEntries(dates.map(([date, { name }]) => [date, names.indexOf(name)]));
  return `const names = ${JSON.stringify(names)};
    module.exports = Object.fromEntries(
      Object.entries(${JSON.stringify(numbers)}).map(([date, number]) => [date, { name: names[number] }]),
    );`;
}
