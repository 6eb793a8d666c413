import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { openLocalLine } from "../line/index.ts";
import { orderScripts } from "../script/order-scripts.ts";

const demo = join(import.meta.dirname, "../calls/demo");

/** The calls that `npm start` plays where there is no terminal. */
export async function demoCalls(): Promise<readonly string[]> {
  return (await readdir(demo)).sort().map((file) => join(demo, file));
}

/** Plays the scripts one after another, each on a new local line, and prints them. Answers the exit code. */
export async function playCalls(files: readonly string[]): Promise<number> {
  const scripts = await Promise.all(
    files.map(async (file) => ({ file, script: orderScripts.read(await readFile(file, "utf8"), file) })),
  );
  const deviations: string[] = [];
  for (const { file, script } of scripts) {
    const { at, settings } = script;
    const line = await openLocalLine({ orders: [], clock: at, ...(settings && { settings }) });
    const play = await orderScripts.play(script, line).finally(() => line.close());
    process.stdout.write(`${orderScripts.format(play)}\n\n`);
    if (play.deviation) deviations.push(`${file}:${play.deviation.line}`);
  }
  process.stdout.write(
    deviations.length > 0
      ? `${deviations.length} of ${files.length} calls went another way than scripted:\n${deviations.join("\n")}\n`
      : `${files.length} of ${files.length} calls went as scripted.\n`,
  );
  return deviations.length > 0 ? 1 : 0;
}
