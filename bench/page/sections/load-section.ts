import type { Figures } from "../../figures.ts";
import { table } from "../table.ts";
import { count, engineTitles, tenth, whole } from "../told.ts";
import type { Section } from "./section.ts";

/** What became of a steady load. */
export function loadSection({ load }: Figures): Section {
  if (!load) return { title: "Under load", text: "" };
  const text = `${count(load.callsPerSecond)} calls a second for ${count(load.minutes)} minutes on ${engineTitles[load.engine]}: each looks its order up, four of five then change it, and what is owed is texted by way of the table's stream. A call begins when it is its time, whether or not those before it were answered; an answer after 2.5 seconds is late.

${table(
  ["asked", "answered", "late", "lost", "orders changed", "texts", "texted twice", "never texted"],
  [
    [
      load.asked,
      load.answered,
      load.late,
      load.lost,
      load.changed,
      load.texts,
      load.doubled,
      load.untold,
    ].map(whole),
  ],
  0,
)}

Answers took ${tenth(load.p50)} ms (median), ${tenth(load.p99)} ms (p99), at most ${whole(load.longest)} ms; a text followed its change within ${whole(load.longestToText)} ms.`;
  return { title: "Under load", text };
}
