import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

/*
 * What a process's own time zone has a say in gives other dates and instants on another machine. Instants come from the
 * zone's offsets alone (`instantAt`), days are counted in UTC (date-fns with dates that know no other), and clocks are read by Intl with a zone that is named.
 */

const inLocalTime: readonly RegExp[] = [
  /\.[gs]et(Year|FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(/,
  /\bnew Date\((?!Date\.UTC\()[^()]*,/,
  /\bnew Date\([^()]*T\d\d:\d\d(:\d\d(\.\d+)?)?["'`]\)/,
  /\bDate\.parse\([^()]*T\d\d:\d\d(:\d\d(\.\d+)?)?["'`]\)/,
  /\.to(Date|Time)String\(/,
  /\.toLocale(Date|Time)?String\((?![^;]*timeZone)/,
  /\bDateTimeFormat\((?![^;]*timeZone)/,
  /\bTZDate(Mini)?\b|["']date-fns\/(?!add(Days|Months)["'])/,
];

const folders = ["src", "infra", "simulator", "local", "scripts", "bench", "examples"];
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(tsx?|[cm]?js)$/.test(path) && !/(^|\/)(node_modules|dist)\//.test(path)),
);
const localTimeIn = (text: string): boolean => inLocalTime.some((pattern) => pattern.test(text));

test.each([
  "now.getHours() < 17",
  "date.setDate(date.getUTCDate() + 1)",
  "now.getTimezoneOffset()",
  "new Date(2026, 10, 27)",
  "new Date(year, month - 1)",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  "new Date(`${today}T12:00:00`)",
  'Date.parse("2026-11-27T12:00")',
  "now.toDateString()",
  'now.toLocaleDateString("ja", { month: "long" });',
  'new Intl.DateTimeFormat("ja", { month: "long" });',
  'new TZDate(2026, 10, 27, "Asia/Tokyo")',
  'import { lightFormat } from "date-fns/lightFormat";',
])("is seen: %s", (text) => {
  expect(localTimeIn(text)).toBe(true);
});

test.each([
  "now.getUTCHours() < 17",
  "new Date(Date.UTC(year, month - 1, day))",
  'new Date("2026-11-24T10:00:00+09:00")',
  "new Date(now.getTime() + 60_000).getTime()",
  'new Intl.DateTimeFormat("ja", {\n  timeZone,\n});',
  'import { tzOffset } from "@date-fns/tz/tzOffset";',
  'import { addMonths } from "date-fns/addMonths";',
])("is not meant: %s", (text) => {
  expect(localTimeIn(text)).toBe(false);
});

test("nothing asks in which time zone the process runs", () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((path) => localTimeIn(readFileSync(path, "utf8")))).toEqual([]);
});
