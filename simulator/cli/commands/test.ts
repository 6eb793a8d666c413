import { type OptionTable, optionsHelp } from "../../command/parse-options.ts";
import { wholeNumber } from "../../command/whole-number.ts";
import { written } from "../../command/written.ts";
import type { Command } from "../command.ts";
import { coverageTable } from "../coverage-table.ts";
import { flowScripts } from "../flow-scripts.ts";
import { givenLine } from "../given-line.ts";
import { junit } from "../junit.ts";
import { lineOptions, readLineOptions } from "../line-options.ts";
import { exitCodeOf, type PlayedFile, playFiles, scriptFiles, summaryOf } from "../play-files.ts";

const ownOptions = {
  junit: { type: "string", value: "FILE", about: "writes a report there that CI systems read" },
  coverage: { type: "boolean", about: "tells which blocks and branches the calls went through" },
  "coverage-min": {
    ...{ type: "string", value: "PERCENT" },
    about: "fails when blocks or branches are covered by less",
  },
  parallel: { type: "string", value: "NUMBER", about: "calls at a time; 8 unless told" },
} as const satisfies OptionTable;

const help = `Test a flow by calls that are written down (*.call.yaml): those named, or all in this folder.

  connect-simulator test [SCRIPT...] --flow FILE [--junit FILE] [--coverage]

${optionsHelp({ ...ownOptions, ...lineOptions })}

A script may leave out who calls, the language and the time. Test cases of Amazon Connect are taken too: *.test-case.json
or .yaml, or a CloudFormation template that is named. Exits 1 when a call goes another way than its script or too
little is covered, 2 when one cannot be played.
`;

export const test: Command = {
  summary: "tests a flow by written calls: summary, JUnit report, coverage",
  help,
  async run(args) {
    const { line, own, words } = await readLineOptions(args, ownOptions);
    const least =
      own["coverage-min"] === undefined
        ? undefined
        : wholeNumber("coverage-min", own["coverage-min"], { to: 100 });
    const atATime = wholeNumber("parallel", own.parallel ?? "8", { from: 1 });
    const given = await givenLine({ ...line, seed: line.seed ?? "1" });
    const scripts = flowScripts(given);
    const begun = performance.now();
    const played = await playFiles(scriptFiles(words.length > 0 ? words : ["."]), scripts, atATime, (one) =>
      process.stdout.write(told(one)),
    );
    if (own.junit !== undefined) await written(own.junit, junit(played));
    process.stdout.write(`\n${summaryOf(played).trimEnd()} ${Math.round(performance.now() - begun)} ms\n`);
    const code = exitCodeOf(played);
    if (!own.coverage && least === undefined) return code;

    const events = played.flatMap((one) => ("play" in one ? one.play.events : []));
    const { text, percent } = coverageTable(
      given.flows.map(({ flow }) => flow),
      events,
    );
    process.stdout.write(`\n${text}`);
    if (least === undefined || percent >= least) return code;
    process.stdout.write(`\nCovered by ${Math.floor(percent)} %, and ${least} % were asked for.\n`);
    return Math.max(code, 1);

    function told(one: PlayedFile): string {
      if ("unplayable" in one) return `✗ ${one.file}\n  ${one.unplayable.replaceAll("\n", "\n  ")}\n`;
      if (one.play.deviation)
        return `${scripts.format(one.play)}\n    in ${one.file}:${one.play.deviation.line}\n`;
      return `✓ ${one.play.title}\n`;
    }
  },
};
