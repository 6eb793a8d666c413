import { readFile } from "node:fs/promises";
import { followTrace, type TraceEvent } from "./follow-trace.ts";
import { stretchesOf } from "./stretches.ts";

/** Tells whether each order's events in a file, a JSON object a line, are a run of the model. */
export async function followFile(file: string): Promise<boolean> {
  const follow = await followTrace();
  const events: TraceEvent[] = (await readFile(file, "utf8"))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const orders = [...new Set(events.map(({ order }) => order))];
  const stretches = orders.flatMap((id) => stretchesOf(events.filter(({ order }) => order === id)));
  let failed = 0;
  for (const stretch of stretches) {
    const following = await follow(stretch, false);
    if (following.followed) continue;
    failed++;
    const lines = stretch.map((event) => `  ${JSON.stringify(event)}\n`);
    process.stdout.write(
      `FAIL no run of the model goes beyond ${following.upTo} of these\n${lines.join("")}`,
    );
  }
  process.stdout.write(
    `${stretches.length - failed} of ${stretches.length} stretches are runs of the model\n`,
  );
  return failed === 0;
}
