import type { OptionTable } from "../../command/parse-options.ts";
import { wholeNumber } from "../../command/whole-number.ts";
import { writable, written } from "../../command/written.ts";
import type { Command } from "../command.ts";
import { coverageTable } from "../coverage-table.ts";
import { flowScripts } from "../flow-scripts.ts";
import { givenLine } from "../given-line.ts";
import { junit } from "../junit.ts";
import { lineOptions, readLineOptions } from "../line-options.ts";
import {
  aboutScripts,
  exitCodeOf,
  type PlayedFile,
  playFiles,
  scriptFiles,
  summaryOf,
} from "../play-files.ts";

const ownOptions = {
  junit: { type: "string", value: "FILE", about: "writes a report there that CI systems read" },
  coverage: { type: "boolean", about: "tells which blocks and branches the calls went through" },
  "coverage-min": {
    ...{ type: "string", value: "PERCENT" },
    about: "fails when blocks or branches are covered by less",
  },
  parallel: { type: "string", value: "NUMBER", about: "calls at a time; 8 unless told" },
} as const satisfies OptionTable;

export const test: Command = {
  summary: "tests a flow by written calls: summary, JUnit report, coverage",
  usage: "connect-simulator test [SCRIPT...] --flow FILE [--junit FILE] [--coverage]",
  about: "Tests a flow by calls that are written down (*.call.yaml): those named, or all in this folder.",
  options: { ...ownOptions, ...lineOptions },
  notes: aboutScripts,
  example: "connect-simulator test calls --flow flow.json --coverage",
  exits: {
    0: "all calls went as scripted",
    1: "one went another way, or too little is covered",
    2: "one cannot be played",
  },
  async run(args) {
    const { line, own, words } = await readLineOptions(args, ownOptions);
    const least =
      own["coverage-min"] === undefined
        ? undefined
        : wholeNumber("coverage-min", own["coverage-min"], { to: 100 });
    const atATime = wholeNumber("parallel", own.parallel ?? "8", { from: 1 });
    const given = await givenLine({ ...line, seed: line.seed ?? "1" });
    const scripts = flowScripts(given);
    if (own.junit !== undefined) await writable(own.junit);
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
