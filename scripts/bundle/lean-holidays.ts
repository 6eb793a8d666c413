import { createRequire } from "node:module";
import type { Plugin } from "esbuild";

/** Holidays before this year are left out. */
const holidaysFrom = "2026";

const require = createRequire(import.meta.url);

/** An esbuild plugin that leaves out of the calendar of holidays what no function needs: years gone by, and all but names. */
export const leanHolidays: Plugin = {
  name: "lean-holidays",
  setup(build) {
    build.onLoad({ filter: /holiday_jp[\\/]lib[\\/]holidays\.js$/ }, ({ path }) => ({
      contents: lean(require(path)),
    }));
  },
};

/** The dates with the name of each, every name written once. */
function lean(holidays: Readonly<Record<string, { readonly name: string }>>): string {
  const kept = Object.entries(holidays).filter(([date]) => date >= holidaysFrom);
  const names = [...new Set(kept.map(([, { name }]) => name))];
  const dates = kept.map(([date, { name }]) => `${JSON.stringify(date)}:n[${names.indexOf(name)}]`);
  return `const n=${JSON.stringify(names.map((name) => ({ name })))};export default {${dates.join()}}`;
}
