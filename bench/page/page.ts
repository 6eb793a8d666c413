import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figures } from "../figures.ts";
import { chartAlternative } from "./chart.ts";
import { sectionsOf } from "./sections.ts";

export const pageFile = "docs/performance.md";
export const chartFile = "docs/performance.svg";
/** The figures that the page is made from. */
export const figuresFile = "bench/figures.json";

/** What was found out about the figures, by hand. */
const notes = (): string => readFileSync(join(import.meta.dirname, "notes.md"), "utf8").trim();

/** The page on how fast Orderline is, from what was measured. */
export const page = (figures: Figures): string => `# How fast it is

This page is made by \`npm run bench -- --docs\` from \`bench/figures.json\`; a test keeps it so. ${figures.machine ?? ""} Figures are compared within one run, side by side in turns: compare ratios, and not the milliseconds of one machine with those of another. What a call costs others (round trips, units, bytes, modules) is the same everywhere: it has a budget, \`bench/budget.json\`, and a test that fails when it grows. So have the weights of the bundles, in \`test/package/bundles.integration.test.ts\`.

![${chartAlternative(figures)}](performance.svg)

${sectionsOf(figures)
  .map(({ title, text }) => `## ${title}\n\n${text}`)
  .join("\n\n")}

${notes()}
`;
