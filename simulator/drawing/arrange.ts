import elk, { type ElkNode } from "elkjs/lib/elk.bundled.js";
import type { ContactFlow, Position } from "../flow-language/contact-flow.ts";
import { type Box, boxOf, rowMiddle } from "./box.ts";
import { phaseOf, type Words } from "./drawing-options.ts";

/** The blocks of one phase, arranged from left to right. Positions are from the phase's own corner, in pixels. */
export interface Panel {
  readonly phase: string;
  readonly boxes: readonly (Box & Position)[];
  /** Between blocks of this phase. */
  readonly paths: readonly Path[];
  readonly width: number;
  readonly height: number;
}

/** From a block to the next, with a corner wherever it turns. */
export interface Path {
  readonly from: string;
  readonly to: string;
  readonly corners: readonly Position[];
}

const layout = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.spacing.nodeNode": "26",
  "elk.layered.spacing.nodeNodeBetweenLayers": "56",
  "elk.layered.spacing.edgeNodeBetweenLayers": "18",
  "elk.spacing.edgeNode": "14",
  "elk.separateConnectedComponents": "true",
};

/** Room around the blocks of a phase, in pixels: its title stands above them. */
export const frame = { top: 56, side: 24, gap: 24 } as const;

/** The flow's phases in reading order, each arranged by itself; what leads to another phase is named in the blocks, not drawn. */
export async function arrange(
  flow: Pick<ContactFlow, "Actions">,
  words: Words = {},
): Promise<readonly (Panel & Position)[]> {
  const boxes = flow.Actions.map((action) => boxOf(action, words));
  const phases = [...new Set(boxes.map(({ action }) => phaseOf(action.Identifier)))];
  return inRows(
    await Promise.all(
      phases.map((phase) =>
        panel(
          phase,
          boxes.filter(({ action }) => phaseOf(action.Identifier) === phase),
        ),
      ),
    ),
  );
}

/** How wide a row of panels may get, in pixels. */
const sheet = 4300;

/** As many side by side as fit. Positions are of a panel's frame. */
function inRows(panels: readonly Panel[]): readonly (Panel & Position)[] {
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

async function panel(phase: string, boxes: readonly Box[]): Promise<Panel> {
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

const blockOf = (port: string): string => port.split(/[<>]/, 1)[0] ?? port;

/** A row is a port on the right, the way in a port on the left. */
function graphOf(boxes: readonly Box[]): ElkNode {
  const inside = new Set(boxes.map(({ action }) => action.Identifier));
  return {
    id: "phase",
    layoutOptions: layout,
    children: boxes.map((box) => ({
      id: box.action.Identifier,
      width: box.width,
      height: box.height,
      layoutOptions: { "elk.portConstraints": "FIXED_POS" },
      ports: [
        { id: `${box.action.Identifier}<`, x: 0, y: 14, layoutOptions: { "elk.port.side": "WEST" } },
        ...box.rows.map((_, index) => ({
          id: `${box.action.Identifier}>${index}`,
          x: box.width,
          y: rowMiddle(box, index),
          layoutOptions: { "elk.port.side": "EAST" },
        })),
      ],
    })),
    edges: boxes.flatMap(({ action, rows }) =>
      rows.flatMap(({ target }, index) =>
        inside.has(target)
          ? [
              {
                id: `${action.Identifier}>${index}`,
                sources: [`${action.Identifier}>${index}`],
                targets: [`${target}<`],
              },
            ]
          : [],
      ),
    ),
  };
}
