import type { ElkNode } from "elkjs/lib/elk.bundled.js";
import { type Box, rowMiddle } from "./box.ts";

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

const inOrder = {
  "elk.layered.crossingMinimization.strategy": "NONE",
  "elk.layered.crossingMinimization.greedySwitch.type": "OFF",
};

/** The block that a port belongs to. */
export const blockOf = (port: string): string => port.replace(/[<>]\d*$/, "");

/**
 * The blocks of a phase for ELK to place. A row is a port on the right, what leads into a block a port on the left.
 * Unless it may reorder them, those of a column stand in the flow's order.
 */
export function graphOf(boxes: readonly Box[], { reorder }: { readonly reorder: boolean }): ElkNode {
  const inside = new Set(boxes.map(({ action }) => action.Identifier));
  return {
    id: "phase",
    layoutOptions: { ...layout, ...(reorder ? {} : inOrder) },
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
