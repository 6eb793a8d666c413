import type { Figures } from "../../figures.ts";
import { noticeRatio } from "../notice-ratio.ts";
import { table } from "../table.ts";
import { ratio, spread, whole } from "../told.ts";
import type { Section } from "./section.ts";

/** Notices owed, as a ratio to the same requests alone. */
export function noticesSection({ notices = [] }: Figures): Section {
  const [some] = notices;
  const of = (row: (typeof notices)[number], to: "bare client" | "signed requests") =>
    ratio(noticeRatio(notices, row.deliverer, to) ?? Number.NaN);
  const text = `${whole(some?.notices ?? 0)} notices owed, each claimed, texted and settled, ten at once: by the stream's function in batches of 100, by the sweep, and by the bare client and by signed requests that send the same and decide nothing.

${table(
  ["", "ms", "of the bare client's", "of the signed requests'"],
  notices.map((row) => [
    row.deliverer,
    spread(row.ms, whole),
    of(row, "bare client"),
    of(row, "signed requests"),
  ]),
)}`;
  return { title: "Notices owed", text };
}
