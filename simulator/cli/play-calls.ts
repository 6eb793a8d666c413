import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { openLocalLine } from "../local-line/index.ts";
import { formatPlay, playScript, readScript } from "../script/index.ts";

const demo = join(import.meta.dirname, "../calls/demo");

/** The calls that show the line to whoever has no terminal. */
export async function demoCalls(): Promise<readonly string[]> {
  return (await readdir(demo)).sort().map((file) => join(demo, file));
}

/** Plays the scripts one after another, each on a line of its own, and prints them. Answers the exit code. */
export async function playCalls(files: readonly string[]): Promise<number> {
  let astray = 0;
  for (const file of files) {
    const script = readScript(await readFile(file, "utf8"), file);
    const line = await openLocalLine({
      ...(script.orders && { orders: [] }),
      ...(script.at && { clock: script.at }),
    });
    const play = await playScript(script, line);
    await line.close();
    process.stdout.write(`${formatPlay(play)}\n\n`);
    if (play.deviation) astray++;
  }
  process.stdout.write(
    astray > 0
      ? `${astray} of ${files.length} calls went another way than scripted.\n`
      : `All ${files.length} calls went as scripted.\n`,
  );
  return astray > 0 ? 1 : 0;
}
