import { checkFlows, type FlowReport } from "../../check/flow-report.ts";
import { type OptionTable, parseOptions } from "../../command/parse-options.ts";
import type { Command } from "../command.ts";
import { flowsToCheck } from "../flows-to-check.ts";
import { formatReport, formatUnreadable } from "../format-report.ts";

const options = {
  json: { type: "boolean", about: "the report as JSON, for other programs" },
  quiet: { type: "boolean", about: "problems alone, without hints and what is only noted" },
} as const satisfies OptionTable;

export const check: Command = {
  summary: "reports what is wrong with flows, by block, before anybody calls them",
  usage: "connect-simulator check FILES... [--json]",
  about:
    "Checks contact flows before anybody calls them: those of files, of folders, or of patterns as 'flows/**/*.json'.",
  options,
  notes: `Told of each flow: whether it loads, and if not, why and what to do; blocks that nothing leads to; ways without an end;
errors that lead nowhere or back to their block; texts and functions beyond Connect's limits; attributes that are read
and never set; what is only noted here.`,
  example: "connect-simulator check flows",
  exits: { 0: "there are no problems", 1: "there are some", 2: "a file cannot be read" },
  async run(args) {
    const { values, positionals } = parseOptions(args, options);
    if (positionals.length === 0) throw new Error("Which flows? connect-simulator check FILES...");
    const { flows, unreadable } = await flowsToCheck(positionals);
    const reports = checkFlows(flows);
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ flows: reports, unreadable }, null, 2)}\n`
        : [
            ...reports.map((report) => formatReport(report, values.quiet)),
            ...unreadable.map(formatUnreadable),
          ].join("\n"),
    );
    if (unreadable.length > 0) return 2;
    return reports.some(hasProblems) ? 1 : 0;
  },
};

const hasProblems = ({ refused, findings }: FlowReport): boolean =>
  refused.length > 0 || findings.some(({ level }) => level === "problem");
