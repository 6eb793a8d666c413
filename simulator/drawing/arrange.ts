import type { ElkNode } from "elkjs/lib/elk.bundled.js";
import type { ContactFlow, Position } from "../flow-language/contact-flow.ts";
import { type Box, boxOf } from "./box.ts";
import type { DrawingOptions } from "./drawing-options.ts";
import { elkLayouts } from "./elk-layouts.ts";
import { inColumns } from "./in-columns.ts";
import type { Panel, Phase } from "./panel.ts";
import { blockOf, graphOf } from "./phase-graph.ts";
import { phasingOf } from "./phasing.ts";

/** Room around the blocks of a phase, in pixels: its title stands above them. */
export const frame = { top: 56, side: 24, gap: 24 } as const;

/** The flow's phases in reading order, each arranged by itself; what leads to another phase is named in the blocks, not drawn. */
export const arrange = async (
  { Actions }: Pick<ContactFlow, "Actions">,
  options: DrawingOptions = {},
): Promise<readonly (Panel & Position)[]> =>
  inRows(await panelsOf(Actions.map((action) => boxOf(action, options))));

/** Whether ELK arranges the phase within seconds, and so that its branches can be told apart. */
const isForElk = ({ children = [], edges = [] }: ElkNode): boolean =>
  children.length <= 100 && edges.length <= 2 * children.length;

/** In a flow of more blocks, they stand in the flow's own order: to look for the one with fewest crossings takes longest. */
const mostToReorder = 200;

/** The phases of these blocks in reading order, each arranged by itself. */
export async function panelsOf(boxes: readonly Box[]): Promise<readonly Panel[]> {
  const phaseOf = phasingOf(boxes.map(({ action }) => action));
  const names = [...new Set(boxes.map(({ action }) => phaseOf(action.Identifier)))];
  const reorder = boxes.length <= mostToReorder;
  const phases = names.map((phase) => {
    const own = boxes.filter(({ action }) => phaseOf(action.Identifier) === phase);
    return { phase, boxes: own, graph: graphOf(own, { reorder }) };
  });
  const forElk = phases.filter(({ graph }) => isForElk(graph));
  const drawn = await elkLayouts(forElk.map(({ graph }) => graph));
  return phases.map((one) => {
    const layout = drawn[forElk.indexOf(one)];
    return layout ? panel(one, layout) : inColumns(one);
  });
}

/** How wide a row of panels may get, in pixels, however many there are. */
const widestSheet = 4300;

/** As wide as makes a sheet that is somewhat wider than high. */
function sheetFor(panels: readonly Panel[]): number {
  const area = panels.reduce((sum, { width, height }) => sum + width * (height + frame.top), 0);
  return Math.min(widestSheet, Math.max(Math.sqrt(area * 2), ...panels.map(({ width }) => width)));
}

/** As many side by side as fit. Positions are of a panel's frame. */
function inRows(panels: readonly Panel[]): readonly (Panel & Position)[] {
  const sheet = sheetFor(panels);
  const placed: (Panel & Position)[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const panel of panels) {
    const width = panel.width + 2 * frame.side;
    if (x > 0 && x + width > sheet) [x, y, tallest] = [0, y + tallest + frame.gap, 0];
    placed.push({ ...panel, x, y });
    x += width + frame.gap;
    tallest = Math.max(tallest, panel.height + frame.top + frame.side);
  }
  return placed;
}

function panel(
  { phase, boxes }: Phase,
  { children = [], edges = [], width = 0, height = 0 }: ElkNode,
): Panel {
  const at = new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return {
    ...{ phase, width, height },
    boxes: boxes.map((box) => ({ ...box, ...(at.get(box.action.Identifier) ?? { x: 0, y: 0 }) })),
    paths: edges.flatMap(({ sources: [out = ""], targets: [into = ""], sections = [] }) =>
      sections.map(({ startPoint, bendPoints = [], endPoint }) => ({
        ...{ from: blockOf(out), to: blockOf(into) },
        corners: [startPoint, ...bendPoints, endPoint],
      })),
    ),
  };
}
