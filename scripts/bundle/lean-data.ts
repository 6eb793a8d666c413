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
      contents: `module.exports = ${JSON.stringify(leanHolidays(require(path)))}`,
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

/** The dates alone, without the holidays' names. */
function leanHolidays(holidays: Readonly<Record<string, unknown>>): Readonly<Record<string, 0>> {
  const dates = Object.keys(holidays).filter((date) => date >= holidaysFrom);
  return Object.fromEntries(dates.map((date) => [date, 0]));
}
