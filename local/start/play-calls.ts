import { join } from "node:path";
import { filesOf, fileText } from "connect-simulator/command";
import { openLocalLine } from "../line/index.ts";
import { orderScripts } from "../script/order-scripts.ts";

const demo = join(import.meta.dirname, "../calls/demo");

/** Plays the calls that `npm start` shows where there is no terminal. */
export const playDemoCalls = (): Promise<number> => playCalls([demo]);

/**
 * Plays scripts, those of files, folders and patterns, one after another, each on a new local line, and prints them.
 * Answers the exit code.
 */
export async function playCalls(words: readonly string[]): Promise<number> {
  const files = filesOf(words, { called: "*.call.yaml", names: /\.call\.ya?ml$/ });
  const scripts = await Promise.all(
    files.map(async (file) => ({ file, script: orderScripts.read(await fileText(file), file) })),
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
