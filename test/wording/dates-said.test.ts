import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { languages } from "../../src/domain/index.ts";
import { day, hear } from "./hearing.ts";

/** What callers say of dates, `today`, and what may be heard: a day, `vague` or `ask` (a question), `none` (no day). */
const tables = languages.map((language) => ({
  language,
  rows: readFileSync(`${import.meta.dirname}/${language.toLowerCase()}/dates.tsv`, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([said = "", today = "", days = ""]) => ({
      said,
      days: days.split("|"),
      heard: hear(said, language, today),
    })),
}));

const isDay = (heard: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(heard);

describe.each(tables)("callers in $language", ({ rows }) => {
  test("are never heard to want a day that they do not want", () => {
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.filter(({ days, heard }) => isDay(heard) && !days.includes(heard))).toEqual([]);
  });

  test("are asked about no more than 2 in 100 of the days that they name", () => {
    const named = rows.filter(({ days }) => days.every(isDay) && days.map(day));
    const asked = named.filter(({ days, heard }) => !days.includes(heard));
    expect(named.length).toBeGreaterThan(600);
    expect(asked.slice(Math.floor(named.length / 50))).toEqual([]);
  });
});
