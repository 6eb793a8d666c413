import { createRequire } from "node:module";
import type { Plugin } from "esbuild";

/** Holidays before this year are left out. */
const holidaysFrom = "2026";

const require = createRequire(import.meta.url);

/** An esbuild plugin that leaves out of the calendar of holidays what no function needs: years gone by, and names. */
export const leanHolidays: Plugin = {
  name: "lean-holidays",
  setup(build) {
    build.onLoad({ filter: /holiday_jp[\\/]lib[\\/]holidays\.js$/ }, ({ path }) => ({
      contents: `module.exports = ${JSON.stringify(lean(require(path)))}`,
    }));
  },
};

/** The dates alone, without the holidays' names. */
function lean(holidays: Readonly<Record<string, unknown>>): Readonly<Record<string, 0>> {
  const dates = Object.keys(holidays).filter((date) => date >= holidaysFrom);
  return Object.fromEntries(dates.map((date) => [date, 0]));
}
