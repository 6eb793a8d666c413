import { whileOpen } from "../command/opening.ts";
import type { OptionTable, Parsed } from "../command/parse-options.ts";
import { pagePort, portFor } from "../command/port.ts";
import { showPage, showPageOptions } from "../command/show-page.ts";
import { settableClock } from "../index.ts";
import type { PageFaults, PageLine } from "../page/index.ts";
import { servePage } from "../page/index.ts";
import { type BreakableLine, breakableLine, type Fault, knownFaults } from "../script/index.ts";
import { flowToDraw } from "./flow-to-draw.ts";
import type { GivenLine } from "./given-line.ts";

export const pageOptions = {
  page: { type: "boolean", about: "opens the telephone in a page on this machine" },
  port: { ...showPageOptions.port, with: "page" },
  "no-open": { ...showPageOptions["no-open"], with: "page" },
} as const satisfies OptionTable;

type PageValues = Parsed<typeof pageOptions>["values"];

/** Serves the page of somebody's flow until the process is interrupted. */
export async function openPage(given: GivenLine, { port, "no-open": noOpen }: PageValues): Promise<number> {
  return whileOpen(async (opened) => {
    const free = await portFor(port, pagePort);
    const page = await opened.keep(servePage({ line: pageLine(given), port: free }), ({ close }) => close());
    await showPage({ ...page, port, browser: !noOpen });
    return 0;
  });
}

/** A number to dial, where the command line has none. */
const usualNumber = "+12025550100";

/** The line as the page takes it: its flows drawn, its functions and queues to be broken. */
export function pageLine({ flows, functions, caller, at = new Date(), settings }: GivenLine): PageLine {
  const [{ source, flow }, ...others] = flows;
  const first = flowToDraw(source, flow.name);
  const rest = others.map((other) => flowToDraw(other.source, other.flow.name));
  const clock = settableClock(at);
  const line = breakableLine(settings(clock));
  const { to = usualNumber, language = "en-US" } = caller;
  return {
    name: first.flow.Metadata.name,
    flows: [first.flow, ...rest.map((other) => other.flow)],
    drawing: { words: Object.assign({}, first.words, ...rest.map(({ words }) => words)) },
    numbers: [{ number: to, label: to, language }],
    clock: { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, ...clock },
    call: (options) => line.call({ ...caller, ...options, language }),
    faults: faultsOf(line, functions),
  };
}

function faultsOf(line: BreakableLine, functions: readonly string[]): PageFaults {
  const all = knownFaults(functions).all.map((fault) => ({ ...fault, label: fault.how }));
  let broken: readonly Fault[] = [];
  return {
    all,
    now: () => broken,
    async set(faults) {
      broken = faults;
      await line.clearFaults();
      for (const fault of faults) await line.breakWith(fault);
    },
  };
}
