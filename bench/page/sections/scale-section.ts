import type { Curve } from "../../figures.ts";
import { reasonOf, shapeOf } from "../shape-of.ts";
import { table } from "../table.ts";
import { count, engineTitles, hundredth, ratio, spread, whole } from "../told.ts";
import type { Section } from "./section.ts";

/** A table for each curve. */
export function scaleSection(curves: readonly Curve[]): Section {
  const tables = curves.map((curve) => {
    const [first] = curve.points;
    return `### ${curve.functionName} by ${curve.name}: ${shapeOf(curve)}\n\n${reasonOf(curve)}\n\n${table(
      [
        ...[curve.name, `ms a ${curve.per}`, "of the first", "bare client, ms"],
        ...["not done", "round trips", "read units", "write units"],
      ],
      curve.points.map((point) => [
        whole(point.size),
        spread(point.ms, hundredth),
        ratio(point.ms.median / (first?.ms.median ?? Number.NaN)),
        point.bare === undefined ? "" : hundredth(point.bare),
        whole(point.failed),
        count(point.roundTrips),
        count(point.readUnits),
        count(point.writeUnits),
      ]),
    )}`;
  });
  return {
    title: "As things grow",
    text: `Each on ${[...new Set(curves.map(({ engine }) => engineTitles[engine]))].join(", ")}. What a service of many machines does at such sizes, an engine on a laptop cannot tell: the round trips and units are those that DynamoDB bills. [scale.md](scale.md) has what AWS needs for so many calls.\n\n${tables.join("\n\n")}`,
  };
}
