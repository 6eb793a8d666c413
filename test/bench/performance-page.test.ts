import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Figures, PeerFigures } from "../../bench/figures.ts";
import { standings } from "../../bench/page/aims.ts";
import { chart } from "../../bench/page/chart.ts";
import { chartFile, figuresFile, page, pageFile } from "../../bench/page/page.ts";
import { shapeOf } from "../../bench/page/shape-of.ts";
import { quantile, spreadOf } from "../../bench/spread.ts";

const figures: Figures = JSON.parse(readFileSync(figuresFile, "utf8"));

test("the page and its chart are made from the figures that are kept: npm run bench -- --from bench/figures.json --docs", () => {
  expect(readFileSync(pageFile, "utf8")).toBe(page(figures));
  expect(readFileSync(chartFile, "utf8")).toBe(chart(figures));
});

describe("the chart", () => {
  const drawn = chart(figures);

  test("says in words what its bars show, and has colours for dark pages", () => {
    expect(drawn).toMatch(/<desc[^>]*>.*look-up: .*ours \d+.*<\/desc>/);
    expect(drawn).toContain("prefers-color-scheme: dark");
  });

  test("draws nothing outside its edge", () => {
    const [, width = ""] = /viewBox="0 0 (\d+) /.exec(drawn) ?? [];
    const edges = [...drawn.matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([-\d.]+)"/g)];
    expect(edges.length).toBeGreaterThan(10);
    for (const [, x, wide] of edges) {
      expect(Number(wide)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(wide)).toBeLessThanOrEqual(Number(width));
    }
  });
});

const spread = (median: number) => ({ low: median, median, high: median });

const row = (candidate: PeerFigures["candidate"], warm: number): PeerFigures => ({
  ...{ engine: "dynamodb-local", functionName: "look-up-order", candidate, kib: 300 },
  counts: { roundTrips: 1, texts: 0, sent: 1, received: 1, readUnits: 1, writeUnits: 0 },
  cold: { init: spread(40), first: spread(10), total: spread(50), cpu: spread(60) },
  ...{ warm: spread(warm), warmP99: warm, warmCpu: 1, peakCold: 50, peakWarm: 60 },
});

describe("an aim", () => {
  test.each([
    [0.3, true],
    [0.31, false],
  ])("of 0.3 ms over the bare client's nothing is met by %d ms: %s", (ours, met) => {
    const all = standings({ peers: [row("ours", ours), row("bare client", 0)] });
    expect(all.find(({ about }) => about.includes("warm, median"))).toMatchObject({ met });
  });

  test("is not told of what was not measured", () => {
    expect(standings({})).toEqual([]);
  });
});

describe("a curve", () => {
  const curve = (...points: readonly (readonly [size: number, ms: number])[]) => ({
    ...({ name: "orders", functionName: "look-up-order", per: "call", engine: "dynalite" } as const),
    points: points.map(([size, ms]) => ({
      size,
      ms: spread(ms),
      failed: 0,
      roundTrips: 1,
      readUnits: 1,
      writeUnits: 0,
    })),
  });

  test.each([
    ["flat", [1, 1], [100, 2]],
    ["linear", [1, 1], [100, 2.1]],
    ["linear", [1, 1], [100, 100]],
    ["steeper than linear", [1, 1], [100, 101]],
  ] as const)("is %s from %j to %j", (shape, first, last) => {
    expect(shapeOf(curve(first, last))).toBe(shape);
  });
});

test("a spread has the median and the quartiles", () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ low: 2, median: 3, high: 4 });
  expect(quantile([7], 0.99)).toBe(7);
});
