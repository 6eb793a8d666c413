import { parseArgs } from "node:util";
import { story } from "./story.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "30" },
    seeds: { type: "string", default: "1" },
  },
});
let steps = 0;
const t = performance.now();
for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.seeds); seed++) {
  const told = await story({ seed, minutes: Number(values.minutes) });
  steps += told.steps;
  if (told.violation) {
    const again = await story({ seed, minutes: Number(values.minutes), isKept: true });
    for (const line of again.lines
      .filter(({ order }) => order === told.violation?.order || order === undefined)
      .slice(-60))
      process.stdout.write(`${line.text}\n`);
    process.stdout.write(`seed ${seed}: ${JSON.stringify(told.violation)}\n`);
    break;
  }
}
const s = (performance.now() - t) / 1000;
process.stdout.write(`${steps} steps in ${s.toFixed(1)} s: ${Math.round((steps / s) * 60)} a minute\n`);
