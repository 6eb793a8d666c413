import type { Command } from "../command.ts";
import { flowScripts } from "../flow-scripts.ts";
import { givenLine } from "../given-line.ts";
import { lineOptions, readLineOptions } from "../line-options.ts";
import { aboutScripts, exitCodeOf, playFiles, scriptFiles, summaryOf } from "../play-files.ts";

export const play: Command = {
  summary: "plays written calls against a flow and prints what was said",
  usage: "connect-simulator play SCRIPT... --flow FILE [--replies FILE]",
  about: "Plays calls that are written down (*.call.yaml) against a flow, and prints what was said.",
  options: lineOptions,
  notes: aboutScripts,
  example: "connect-simulator play calls/renew.call.yaml --flow flow.json",
  exits: {
    0: "all calls went as scripted",
    1: "one went another way",
    2: "one cannot be played",
  },
  async run(args) {
    const { line, words } = await readLineOptions(args, {});
    if (words.length === 0)
      throw new Error("Which script? connect-simulator play SCRIPT.call.yaml --flow FILE");
    const scripts = flowScripts(await givenLine({ ...line, seed: line.seed ?? "1" }));
    const played = await playFiles(scriptFiles(words), scripts, 1, (one) => {
      const told = "play" in one ? scripts.format(one.play) : one.unplayable;
      process.stdout.write(`${told}\n\n`);
    });
    process.stdout.write(summaryOf(played));
    return exitCodeOf(played);
  },
};
