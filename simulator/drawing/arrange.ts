import elk from "elkjs/lib/elk.bundled.js";
import type { ContactFlow, Position } from "../flow-language/contact-flow.ts";
import { type Box, boxOf } from "./box.ts";
import type { DrawingOptions } from "./drawing-options.ts";
import { inColumns } from "./in-columns.ts";
import type { Panel } from "./panel.ts";
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

/** The phases of these blocks in reading order, each arranged by itself. */
export function panelsOf(boxes: readonly Box[]): Promise<readonly Panel[]> {
  const phaseOf = phasingOf(boxes.map(({ action }) => action));
  const phases = [...new Set(boxes.map(({ action }) => phaseOf(action.Identifier)))];
  return Promise.all(
    phases.map((phase) =>
      panel(
        phase,
        boxes.filter(({ action }) => phaseOf(action.Identifier) === phase),
      ),
    ),
  );
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

/** How many blocks ELK arranges within seconds. */
const mostForElk = 100;

async function panel(phase: string, boxes: readonly Box[]): Promise<Panel> {
  if (boxes.length > mostForElk) return inColumns(phase, boxes);
  const drawn = await new elk.default().layout(graphOf(boxes));
  const at = new Map(drawn.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return {
    phase,
    boxes: boxes.map((box) => ({ ...box, ...(at.get(box.action.Identifier) ?? { x: 0, y: 0 }) })),
    paths: (drawn.edges ?? []).flatMap(({ sources: [out = ""], targets: [into = ""], sections = [] }) =>
      sections.map(({ startPoint, bendPoints = [], endPoint }) => ({
        ...{ from: blockOf(out), to: blockOf(into) },
        corners: [startPoint, ...bendPoints, endPoint],
      })),
    ),
    width: drawn.width ?? 0,
    height: drawn.height ?? 0,
  };
}
