import { BrokenOff, HungUp } from "./broken-off.ts";
import type { Listener } from "./call-event.ts";
import { holds } from "./conditions.ts";
import type { Block, Flow } from "./flow.ts";
import type { FlowKind } from "./flow-kind.ts";
import { flowNamed } from "./flow-named.ts";
import { type FlowEnd, failure, type Outcome } from "./outcome.ts";
import { sceneOf } from "./scene-of.ts";
import type { Stage } from "./stage.ts";

/**
 * Runs a flow, and those it transfers to, to its end.
 * @throws {BrokenOff} with a sentence that names the block.
 * @throws {HungUp}
 */
export async function runFlow(
  first: Flow,
  kind: FlowKind,
  stage: Stage,
  listener: Listener = "caller",
): Promise<FlowEnd> {
  let flow = first;
  let block = flow.start;
  for (;;) {
    const place = { flow: flow.name, block: block.id };
    stage.tell({ type: "entered", ...place, action: block.type });
    step(block, kind, stage);
    const outcome = await outcomeOf(flow, block, stage, listener);
    if (outcome.kind === "end") return outcome.how;
    if (outcome.kind === "flow") {
      flow = flowNamed(outcome.id, block.id, stage);
      block = flow.start;
      stage.contact.data.FlowAttributes = {};
      continue;
    }
    const way = wayOn(block, outcome);
    const next = way && flow.blocks.get(way.to);
    if (!way || !next) throw new BrokenOff(`block ${block.id}: ${lost(outcome)}`);
    stage.tell({ type: "took", ...place, ...way });
    block = next;
  }
}

function step({ id, type, flows }: Block, kind: FlowKind, { path, longestPath }: Stage): void {
  if (flows && !flows.includes(kind))
    throw new BrokenOff(`block ${id}: ${type} cannot stand in a flow of this kind (${kind})`);
  path.push(id);
  if (path.length > longestPath)
    throw new BrokenOff(
      `${longestPath} blocks without waiting for the caller: … → ${path.slice(-8).join(" → ")}`,
    );
}

async function outcomeOf(flow: Flow, block: Block, stage: Stage, listener: Listener): Promise<Outcome> {
  const error = stage.outage({ flow: flow.name, block: block.id, action: block.type });
  if (error !== undefined) return failure("so it was set up", error);
  try {
    return await block.run(sceneOf(flow, block, stage, listener, runFlow));
  } catch (cause) {
    if (cause instanceof BrokenOff || cause instanceof HungUp) throw cause;
    throw new BrokenOff(`block ${block.id}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

type Way = { readonly branch: string; readonly to: string; readonly because?: string };

/** The first condition that holds, the error or the catch-all for it, or `NextAction`. */
function wayOn(block: Block, outcome: Outcome): Way | undefined {
  const error = (type: string): Way | undefined => {
    const to = block.errors.get(type);
    return to === undefined ? undefined : { branch: type, to };
  };
  const next = block.next === undefined ? undefined : { branch: "NextAction", to: block.next };
  switch (outcome.kind) {
    case "error": {
      const way = error(outcome.error) ?? error("NoMatchingError");
      return way && { ...way, because: outcome.because };
    }
    case "result": {
      const met = block.conditions.find((condition) => holds(condition, outcome.value));
      if (met) return { branch: `${met.operator} ${met.operand}`, to: met.to };
      const otherwise = error("NoMatchingCondition") ?? next;
      return otherwise && { ...otherwise, because: `the result was "${outcome.value}"` };
    }
    case "onward":
      return next;
    case "end":
    case "flow":
      return undefined;
  }
}

const lost = (outcome: Outcome): string =>
  outcome.kind === "error"
    ? `${outcome.error} (${outcome.because}), and no way leads on from there`
    : "no way leads on from there";
