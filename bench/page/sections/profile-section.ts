import type { ProfileRow } from "../../figures.ts";
import { table } from "../table.ts";
import { tenth } from "../told.ts";
import type { Section } from "./section.ts";

/** In whose code a cold start spends its time. */
export function profileSection(rows: readonly ProfileRow[]): Section {
  const shown = rows.filter(({ ms }) => ms >= 0.2);
  const rest = rows.filter(({ ms }) => ms < 0.2).reduce((sum, { ms }) => sum + ms, 0);
  const text = `A profile of the processor until the first answer of a cold look-up, by whose code it is; \`npm run bench -- profile\` takes it again. Watching slows it down: compare the rows with each other.

${table(
  ["", "ms"],
  [...shown, { of: "all others", ms: rest }].map(({ of, ms }) => [of, tenth(ms)]),
)}`;
  return { title: "Where a cold start's time goes", text };
}
