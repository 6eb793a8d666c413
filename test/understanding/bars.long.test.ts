import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { bars, standingsOf } from "../../bench/understanding/bars.ts";
import { listeners, ours } from "../../bench/understanding/listeners.ts";
import { type Finding, measure } from "../../bench/understanding/measure.ts";
import { page, pageFile } from "../../bench/understanding/page.ts";
import { readTables } from "../../bench/understanding/read-tables.ts";
import { languages } from "../../src/domain/index.ts";

let findings: readonly Finding[] = [];
beforeAll(async () => {
  findings = await measure(readTables(), listeners);
}, 120_000);

describe.each(ours.map(({ name }) => name))("the %s", (listener) => {
  test.each(bars.map(({ title }) => title))("how often %s", (title) => {
    const standing = standingsOf(findings, listener).find(({ bar }) => bar.title === title);
    const missed = languages.flatMap((language) =>
      !standing || standing.of[language].met
        ? []
        : [`${language}: ${standing.of[language].share.join(" of ")}`],
    );
    expect(missed).toEqual([]);
  });
});

test(`${pageFile} is what npm run eval -- --docs makes`, () => {
  expect(readFileSync(pageFile, "utf8")).toBe(page(findings));
});
