import { fileText } from "connect-simulator/command";
import { followTrace, type TraceEvent } from "./follow-trace.ts";
import { stretchesOf } from "./stretches.ts";

/** Tells whether each order's events in a file, a JSON object a line, are a run of the model. */
export async function followFile(file: string): Promise<boolean> {
  const events: TraceEvent[] = (await fileText(file))
    .split("\n")
    .filter(Boolean)
    .map((line, index) => eventIn(line, `${file}:${index + 1}`));
  const follow = await followTrace();
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

function eventIn(line: string, place: string): TraceEvent {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${place}: no event in JSON; npm run simulate -- --trace FILE writes such a file`, {
      cause,
    });
  }
}
