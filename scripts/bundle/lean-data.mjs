import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The countries whose national phone numbers the bundles read: what DEFAULT_COUNTRY may be. */
const countriesServed = ["JP", "US"];

/** Holidays before this are history. */
const holidaysFrom = "2026";

const require = createRequire(import.meta.url);

/** An esbuild plugin that leaves out of two libraries' data what no function needs. */
export const leanData = {
  name: "lean-data",
  setup(build) {
    build.onLoad({ filter: /libphonenumber-js[\\/]metadata\.min\.json\.js$/ }, async ({ path }) => {
      const all = JSON.parse(await readFile(path.replace(/\.js$/, ""), "utf8"));
      const countries = Object.fromEntries(countriesServed.map((code) => [code, all.countries[code]]));
      const callingCodes = Object.entries(all.country_calling_codes)
        .map(([code, owners]) => [code, owners.filter((owner) => owner in countries)])
        .filter(([, owners]) => owners.length > 0);
      const lean = {
        version: all.version,
        country_calling_codes: Object.fromEntries(callingCodes),
        countries,
      };
      return { contents: `export default ${JSON.stringify(lean)}`, loader: "js" };
    });
    build.onLoad({ filter: /holiday_jp[\\/]lib[\\/]holidays\.js$/ }, ({ path }) => {
      const dates = Object.keys(require(path)).filter((date) => date >= holidaysFrom);
      const lean = Object.fromEntries(dates.map((date) => [date, 0]));
      return { contents: `module.exports = ${JSON.stringify(lean)}`, loader: "js" };
    });
  },
};
