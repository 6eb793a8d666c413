import elk, { type ElkNode } from "elkjs/lib/elk.bundled.js";
import { type DrawingOptions, titleOf } from "../drawing/drawing-options.ts";
import { phaseBranches } from "../drawing/phase-branches.ts";
import { phasingOf } from "../drawing/phasing.ts";
import { arrow, label, tag } from "../drawing/svg.ts";
import type { ContactFlow } from "../flow-language/contact-flow.ts";

const box = { width: 92, height: 34 };
const layout = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.spacing.nodeNode": "14",
  "elk.spacing.edgeNode": "10",
  "elk.spacing.edgeEdge": "6",
  "elk.layered.spacing.nodeNodeBetweenLayers": "22",
  "elk.layered.spacing.edgeNodeBetweenLayers": "10",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "6",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
};

/** The phases of a call and what leads from one to another. `data-phase`, and `data-from` and `data-to`, tell which. */
export async function phasesPicture(
  actions: ContactFlow["Actions"],
  drawing: DrawingOptions,
): Promise<string> {
  const phases = [...new Set(actions.map(({ Identifier }) => Identifier).map(phasingOf(actions)))];
  const looks = { xmlns: "http://www.w3.org/2000/svg", class: "phases" };
  // A flow without phases has no more to show at a glance.
  if (phases.length === 1) return tag("svg", looks);
  const branches = phaseBranches({ Actions: actions }, drawing);
  const graph: ElkNode = {
    id: "call",
    layoutOptions: layout,
    children: phases.map((id) => ({ id, ...box })),
    edges: branches.map(({ from, to }) => ({ id: `${from} ${to}`, sources: [from], targets: [to] })),
  };
  const { children, edges, width = 0, height = 0 } = await new elk.default().layout(graph);
  return tag(
    "svg",
    { ...looks, viewBox: `0 0 ${width} ${height}` },
    [
      ...(edges ?? []).flatMap(({ sources: [from = ""], targets: [to = ""], sections = [] }) =>
        sections.map(({ startPoint, bendPoints = [], endPoint }) =>
          arrow([startPoint, ...bendPoints, endPoint], { "data-from": from, "data-to": to }),
        ),
      ),
      ...(children ?? []).map(({ id, x = 0, y = 0 }) =>
        tag(
          "g",
          { "data-phase": id, transform: `translate(${x} ${y})` },
          [
            tag("rect", { ...box, rx: 10 }),
            label(titleOf(id, drawing).title, { x: box.width / 2, y: 22 }, { "text-anchor": "middle" }),
          ].join(""),
        ),
      ),
    ].join("\n"),
  );
}
