import { type CallEvent, type Coverage, coverageOf, type Flow, readFlow } from "connect-simulator";
import { fillInReferences } from "../../../infra/flow/flow-references.ts";
import { localReferences } from "../../../local/line/local-references.ts";
import { shippedFlows } from "../../../local/line/shipped-flows.ts";

/** The shipped contact flow and whisper flow, with the numbers that the calls dial. */
export async function readShippedFlows(): Promise<readonly Flow[]> {
  const { flow, flows } = await shippedFlows();
  return [flow, flows.whisper].map((source) =>
    readFlow(fillInReferences(source, localReferences), "the flow"),
  );
}

export interface CoverageReport {
  readonly text: string;
  /** Blocks and branches that no call took, a branch as `block: condition`. */
  readonly missed: readonly string[];
}

/** Which blocks and branches the scripted calls took, and which only calls with failures and answers put in (`injected`). */
export function coverageReport(
  flows: readonly Flow[],
  scripted: readonly CallEvent[],
  injected: readonly CallEvent[],
): CoverageReport {
  const missed: string[] = [];
  const lines = flows.flatMap((flow) => {
    const alone = coverageOf(flow, scripted);
    const both = coverageOf(flow, [...scripted, ...injected]);
    missed.push(
      ...both.blocks.missed,
      ...both.branches.missed.map(({ block, names }) => `${block}: ${names}`),
    );
    const more = both.branches.travelled.length - alone.branches.travelled.length;
    return [
      `${flow.name}: blocks ${share(both.blocks)}, branches ${share(both.branches)}` +
        (more > 0 ? `, ${more} of them only where Connect fails or functions and bot are others` : ""),
    ];
  });
  return { missed, text: [...lines, ...missed.map((one) => `  not travelled: ${one}`)].join("\n") };
}

const share = ({ travelled, missed }: Coverage["blocks" | "branches"]): string =>
  `${travelled.length} of ${travelled.length + missed.length}`;
