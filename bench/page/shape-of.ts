import type { Curve } from "../figures.ts";

/** By how much the last point may be above the least and the curve still be called flat. */
const flat = 2;

/** Whether the time of a thing stays as the size grows, or grows no faster than it. */
export function shapeOf({ points }: Curve): "flat" | "linear" | "steeper than linear" {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "flat";
  const grown = last.ms.median / first.ms.median;
  if (grown <= flat) return "flat";
  return grown <= last.size / first.size ? "linear" : "steeper than linear";
}

const reasons: readonly (readonly [curve: RegExp, reason: string])[] = [
  [
    /^orders of one caller/,
    "A query of the index `byShippingDate` reads the newest ten orders of a caller, however many there are: one round trip, and the units of ten.",
  ],
  [
    /^orders in the table/,
    "An order is found by its key, or by its caller's: DynamoDB's partitions make the size of the table nobody's business. An engine on one machine has a tree to walk.",
  ],
  [
    /^size of an item/,
    "A read unit is 4 KB and a write unit 1 KB, of the table and of each index that is written: units grow with the item, and so does the time to send and to parse it. Attributes that are not ours are kept and cost as if they were.",
  ],
  [
    /^calls at once/,
    "A call waits for nobody else's: calls share a processor and connections and nothing more. In Lambda each has a process of its own.",
  ],
  [
    /^records in a batch/,
    "A batch delivers ten notices at once, so one of many takes less time than one alone; its requests are its own.",
  ],
  [
    /^notices owed/,
    "The sweep reads the index of what is owed page by page while it delivers ten at once: a notice takes its own three requests, and its part of a page.",
  ],
];

/** Why a curve goes as it does. */
export const reasonOf = ({ name }: Curve): string => reasons.find(([curve]) => curve.test(name))?.[1] ?? "";
