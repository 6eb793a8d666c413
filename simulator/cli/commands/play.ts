import { optionsHelp } from "../../command/parse-options.ts";
import type { Command } from "../command.ts";
import { flowScripts } from "../flow-scripts.ts";
import { givenLine } from "../given-line.ts";
import { lineOptions, readLineOptions } from "../line-options.ts";
import { exitCodeOf, playFiles, scriptFiles, summaryOf } from "../play-files.ts";

const help = `Play calls that are written down (*.call.yaml) against a flow, and print what was said.

  connect-simulator play SCRIPT... --flow FILE [--replies FILE]

${optionsHelp(lineOptions)}

A script may leave out who calls, the language and the time. Test cases of Amazon Connect are taken too: *.test-case.json
or .yaml, or a CloudFormation template that is named. Exits 1 when a call goes another way than its script, 2 when
one cannot be played.
`;

export const play: Command = {
  summary: "plays written calls against a flow and prints what was said",
  help,
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
