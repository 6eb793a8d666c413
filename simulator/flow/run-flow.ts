import { type BlockOutcome, type FlowEnd, failure } from "./block-outcome.ts";
import { branchTaken } from "./branch-taken.ts";
import { BlockFails, BrokenOff, HungUp } from "./broken-off.ts";
import type { Listener } from "./call-event.ts";
import { contextOfBlock } from "./context-of-block.ts";
import type { Block, Flow } from "./flow.ts";
import type { FlowKind } from "./flow-kind.ts";
import { flowNamed } from "./flow-named.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Runs a flow, and those it transfers to, to its end.
 * @throws {BrokenOff} with a sentence that names the block.
 * @throws {HungUp}
 */
export async function runFlow(
  first: Flow,
  kind: FlowKind,
  run: RunContext,
  listener: Listener = "caller",
): Promise<FlowEnd> {
  let flow = first;
  let block = flow.start;
  for (;;) {
    const place = { flow: flow.name, block: block.id };
    run.emit({ type: "entered", ...place, action: block.type });
    checkEntry(block, kind, run);
    const outcome = await outcomeOf(flow, block, run, listener);
    if (outcome.kind === "end") return outcome.how;
    if (outcome.kind === "flow") {
      flow = flowNamed(outcome.id, block.id, run);
      block = flow.start;
      run.contact.data.FlowAttributes = {};
      continue;
    }
    const branch = branchTaken(block, outcome);
    const next = branch && flow.blocks.get(branch.to);
    if (!branch || !next) throw new BrokenOff(`block ${block.id}: ${noBranch(outcome)}`);
    run.emit({ type: "took", ...place, ...branch });
    block = next;
  }
}

/** Breaks off a block in the wrong kind of flow, and a call that goes round in circles. */
function checkEntry({ id, type, flows }: Block, kind: FlowKind, { path, longestPath }: RunContext): void {
  if (flows && !flows.includes(kind))
    throw new BrokenOff(`block ${id}: ${type} cannot stand in a flow of this kind (${kind})`);
  path.push(id);
  if (path.length > longestPath)
    throw new BrokenOff(
      `${longestPath} blocks without waiting for the caller: … → ${path.slice(-8).join(" → ")}`,
    );
}

async function outcomeOf(
  flow: Flow,
  block: Block,
  run: RunContext,
  listener: Listener,
): Promise<BlockOutcome> {
  const error = run.outage({ flow: flow.name, block: block.id, action: block.type });
  if (error !== undefined) return failure("so it was set up", error);
  try {
    return await block.run(contextOfBlock(flow, block, run, listener, runFlow));
  } catch (cause) {
    if (cause instanceof BrokenOff || cause instanceof HungUp) throw cause;
    if (cause instanceof BlockFails) return failure(cause.message, cause.error);
    throw new BrokenOff(`block ${block.id}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

const noBranch = (outcome: BlockOutcome): string =>
  outcome.kind === "error"
    ? `${outcome.error} (${outcome.because}), and no way leads on from there`
    : "no way leads on from there";
