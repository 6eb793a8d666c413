import type { PeerFigures } from "../../figures.ts";
import { tasks } from "../../function-names.ts";
import { table } from "../table.ts";
import { count, engineTitles } from "../told.ts";
import type { Section } from "./section.ts";

/** What a warm call asks of others. */
export function countsSection(rows: readonly PeerFigures[]): Section {
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  const told = (row: PeerFigures, figure: (row: PeerFigures) => number) =>
    engines
      .map((engine) => {
        const same = rows.find(
          (each) =>
            each.engine === engine &&
            each.functionName === row.functionName &&
            each.candidate === row.candidate,
        );
        return same ? count(figure(same)) : "";
      })
      .join(" / ");
  const first = rows.filter(({ engine }) => engine === engines[0]);
  const text = `What a warm call asks of others: requests to DynamoDB, texts, bytes with all heads, and the capacity units that the engine tells of${
    engines.length > 1 ? `, on ${engines.map((engine) => engineTitles[engine]).join(" / ")}` : ""
  }. Only DynamoDB Local counts what indexes take.

${table(
  ["", "", "round trips", "texts", "bytes sent", "received", "read units", "write units"],
  first.map((row) => [
    tasks[row.functionName],
    row.candidate,
    told(row, (each) => each.counts.roundTrips),
    told(row, (each) => each.counts.texts),
    told(row, (each) => each.counts.sent),
    told(row, (each) => each.counts.received),
    told(row, (each) => each.counts.readUnits),
    told(row, (each) => each.counts.writeUnits),
  ]),
  2,
)}`;
  return { title: "What a call asks of others", text };
}
