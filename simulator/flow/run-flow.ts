import { messageOf } from "../message-of.ts";
import { type BlockOutcome, type FlowEnd, failure } from "./block-outcome.ts";
import { branchTaken } from "./branch-taken.ts";
import { AgentActed, BlockFails, BrokenOff, HungUp } from "./broken-off.ts";
import type { Listener } from "./call-event.ts";
import { contextOfBlock } from "./context-of-block.ts";
import type { Block, Flow } from "./flow.ts";
import { type FlowKind, mayStandIn } from "./flow-kind.ts";
import { flowNamed } from "./flow-named.ts";
import { fill } from "./reference.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Runs a flow, and those it transfers to, to its end.
 * @throws {BrokenOff} with a sentence that names the block.
 * @throws {HungUp}
 * @throws {AgentActed} when an agent takes the call out of it.
 */
export async function runFlow(
  first: Flow,
  kind: FlowKind,
  run: RunContext,
  listener: Listener = "caller",
): Promise<FlowEnd> {
  let flow = first;
  let block = flow.start;
  let interrupted: Block | undefined;
  for (;;) {
    run.checkAgents?.();
    const place = { flow: flow.name, block: block.id };
    run.emit({ type: "entered", ...place, action: block.type });
    checkEntry(block, kind, run);
    const outcome = await outcomeOf(flow, block, kind, run, listener);
    if (outcome.kind === "end") {
      // The prompts that were interrupted go on (guide: end-flow-resume).
      if (outcome.how !== "returned" || !interrupted) return outcome.how;
      block = interrupted;
      interrupted = undefined;
      continue;
    }
    if (outcome.kind === "flow") {
      flow = flowNamed(outcome.id, block.id, run);
      block = flow.start;
      run.contact.data.FlowAttributes = {};
      continue;
    }
    if (outcome.kind === "interrupted") interrupted = block;
    const branch = branchTaken(block, outcome, (text) => fill(text, run.contact.data));
    const next = branch && flow.blocks.get(branch.to);
    if (!branch || !next) throw new BrokenOff(`block ${block.id}: ${noBranch(outcome)}`);
    run.emit({ type: "took", ...place, ...branch });
    block = next;
  }
}

/** Breaks off a block in the wrong kind of flow, and a call that goes round in circles. */
function checkEntry({ id, type, flows }: Block, kind: FlowKind, { path, longestPath }: RunContext): void {
  if (!mayStandIn(flows, kind))
    throw new BrokenOff(`block ${id}: ${type} cannot stand in a flow of this kind (${kind})`);
  path.push(id);
  if (path.length > longestPath)
    throw new BrokenOff(
      `${longestPath} blocks without waiting for the caller: … → ${path.slice(-8).join(" → ")}`,
    );
}

/** Modules run in one another (guide: contact-flow-modules). */
const deepest = 5;

async function outcomeOf(
  flow: Flow,
  block: Block,
  kind: FlowKind,
  run: RunContext,
  listener: Listener,
): Promise<BlockOutcome> {
  const error = run.outage({ flow: flow.name, block: block.id, action: block.type });
  if (error !== undefined) return failure("so it was set up", error);
  const { around, depth = 0 } = run;
  // In a module, a block that the flow around it cannot hold takes its Error branch (guide: contact-flow-modules).
  if (around && !onlyForModules(block) && !mayStandIn(block.flows, around))
    return failure(`${block.type} cannot stand in a flow of the kind that runs this module (${around})`);
  if (block.type === "InvokeFlowModule" && depth === deepest)
    return failure(`modules nest ${deepest} deep at most`);
  const inModule = { ...run, around: around ?? kind, depth: depth + 1 };
  const runModule = (module: Flow) => runFlow(module, "module", inModule, listener);
  try {
    return await block.run(contextOfBlock(block, run, listener, runModule));
  } catch (cause) {
    if (cause instanceof BrokenOff || cause instanceof HungUp || cause instanceof AgentActed) throw cause;
    if (cause instanceof BlockFails) return failure(cause.message, cause.error);
    throw new BrokenOff(`block ${block.id}: ${messageOf(cause)}`, { cause });
  }
}

const onlyForModules = ({ flows }: Block): boolean => flows?.every((kind) => kind === "module") ?? false;

const noBranch = (outcome: BlockOutcome): string =>
  outcome.kind === "error"
    ? `${outcome.error} (${outcome.because}), and no way leads on from there`
    : "no way leads on from there";
