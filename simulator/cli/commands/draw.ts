import { type OptionTable, parseOptions } from "../../command/parse-options.ts";
import { writable, written } from "../../command/written.ts";
import { drawBlocks, drawPhases } from "../../drawing/index.ts";
import { FlowUnreadable } from "../../index.ts";
import type { Command } from "../command.ts";
import { flowToDraw } from "../flow-to-draw.ts";
import { flowNamedBy } from "../flows-in-file.ts";
import { sampleFlow } from "../sample/sample-flow.ts";

const options = {
  out: { type: "string", value: "FILE.svg", about: "writes the picture there; it is printed unless told" },
  phases: {
    ...{ type: "boolean" },
    about:
      "the phases and what leads from one to another, where blocks are\nnamed by phase (find-next, find-none)",
  },
  sample: { type: "boolean", about: "draws the flow that this package brings along" },
} as const satisfies OptionTable;

export const draw: Command = {
  summary: "draws a flow as SVG",
  usage: `connect-simulator draw FILE [--out FILE.svg]
connect-simulator draw --sample [--out FILE.svg]`,
  about: "Draws a contact flow as SVG: every block with what it says or does, and all its branches.",
  options,
  example: "connect-simulator draw --sample --out flow.svg",
  exits: { 0: "it is drawn", 2: "the flow cannot be read, or the picture not be written" },
  async run(args) {
    const { values, positionals } = parseOptions(args, options);
    const { source, name } = values.sample
      ? { source: sampleFlow, name: "sample" }
      : await onlyFlowOf(positionals);
    const { flow, words } = flowToDraw(source, name);
    if (values.out !== undefined) await writable(values.out);
    const picture = await (values.phases ? drawPhases : drawBlocks)(flow, { words });
    if (values.out === undefined) process.stdout.write(`${picture}\n`);
    else await written(values.out, `${picture}\n`);
    return 0;
  },
};

async function onlyFlowOf([word, ...more]: readonly string[]) {
  if (word === undefined || more.length > 0)
    throw new Error("Which flow? connect-simulator draw FILE, one at a time");
  const { flow } = await flowNamedBy(word);
  if (flow.problems.length > 0) throw new FlowUnreadable(flow.name, flow.problems);
  return flow;
}
