import { others } from "../../candidates/all.ts";
import type { PeerFigures } from "../../figures.ts";
import { functionNames, tasks } from "../../function-names.ts";
import { table } from "../table.ts";
import { timedEngine } from "../timed-engine.ts";
import { engineTitles, hundredth, ratio, spread, whole } from "../told.ts";
import type { Section } from "./section.ts";

/** Every function beside the others. */
export function peersSection(rows: readonly PeerFigures[]): Section {
  const engine = timedEngine(rows);
  const candidates = others.map(({ name, about }) => `- *${name}*: ${about}.`).join("\n");
  const tables = functionNames.map((name) => {
    const own = rows.filter((row) => row.engine === engine && row.functionName === name);
    const bare = own.find(({ candidate }) => candidate === "bare client")?.cold.total.median ?? Number.NaN;
    return `### ${tasks[name]}\n\n${table(
      [
        ...["", "bundle, KiB", "load, ms", "first answer, ms", "both, ms", "of the bare client's"],
        ...["processor, ms", "warm p50, ms", "p99, ms", "processor, ms", "peak, MB", "after warm calls, MB"],
      ],
      own.map((row) => [
        row.candidate,
        whole(row.kib),
        spread(row.cold.init, whole),
        spread(row.cold.first, whole),
        spread(row.cold.total, whole),
        ratio(row.cold.total.median / bare),
        whole(row.cold.cpu.median),
        spread(row.warm, hundredth),
        hundredth(row.warmP99),
        hundredth(row.warmCpu),
        whole(row.peakCold),
        whole(row.peakWarm),
      ]),
    )}`;
  });
  const text = `On ${engineTitles[engine]}, which runs in a process of its own; medians, with the quartiles in brackets. A fresh process loads the bundle and answers its first event; Node's own start is not counted. *Ours* is what is deployed. Beside it:

${candidates}

The article has no bot and no stream. What *careful team* does is less than what ours does: it believes the date that Lex has resolved, holds a text back for nobody, and loses one where it dies between the change and the text.

${tables.join("\n\n")}`;
  return { title: "Side by side", text };
}
