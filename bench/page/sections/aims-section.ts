import type { Figures } from "../../figures.ts";
import { standings } from "../aims.ts";
import { table } from "../table.ts";
import type { Section } from "./section.ts";

/** How the aims stand. */
export function aimsSection(figures: Figures): Section | undefined {
  const rows = standings(figures);
  if (rows.length === 0) return undefined;
  const text = table(
    ["", "is", "at most", "met"],
    rows.map(({ about, is, most, met }) => [about, is, most, met ? "yes" : "**no**"]),
  );
  return { title: "The aims", text };
}
