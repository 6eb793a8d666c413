import elk, { type ElkNode } from "elkjs/lib/elk.bundled.js";
import {
  type DrawingOptions,
  type DrawnFlow,
  type PhaseTitle,
  titleOf,
  wordsFor,
} from "./drawing-options.ts";
import { type PhaseBranch, phaseBranches } from "./phase-branches.ts";
import { phasingOf } from "./phasing.ts";
import { arrow, label, picture, tag } from "./svg.ts";
import { wrapped } from "./wrapped.ts";

const box = { width: 190, height: 92 };
const letter = 6.1;
const margin = 24;

/** The flow's phases and what leads from one to another, as SVG: the call at a glance. */
export async function drawPhases(flow: DrawnFlow, options: DrawingOptions = {}): Promise<string> {
  const branches = phaseBranches(flow, options);
  const drawn = await new elk.default().layout(graphOf(flow, branches));
  const { width = 0, height = 0 } = drawn;
  const content = [
    ...(drawn.edges ?? []).flatMap(({ sections = [], labels = [] }) => [
      ...sections.map(({ startPoint, bendPoints = [], endPoint }) =>
        arrow([startPoint, ...bendPoints, endPoint]),
      ),
      ...labels.map(({ text = "", x = 0, y = 0 }) => label(text, { x, y: y + 11 }, { class: "away" })),
    ]),
    ...(drawn.children ?? []).map(({ id, x = 0, y = 0 }) => drawPhase(titleOf(id, options), x, y)),
  ];
  return picture(`${flow.Metadata.name}: the call at a glance`, width + 2 * margin, height + 3 * margin, [
    tag("g", { transform: `translate(${margin} ${margin})` }, content.join("\n")),
    ...(options.errorsLeadTo
      ? [
          label(
            wordsFor(options.errorsLeadTo.sentence, options),
            { x: margin + 12, y: height + 2 * margin },
            { class: "about" },
          ),
        ]
      : []),
  ]);
}

function graphOf(flow: DrawnFlow, branches: readonly PhaseBranch[]): ElkNode {
  const phaseOf = phasingOf(flow.Actions);
  return {
    id: "flow",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "DOWN",
      "elk.edgeRouting": "ORTHOGONAL",
      "elk.spacing.nodeNode": "40",
      "elk.layered.spacing.nodeNodeBetweenLayers": "40",
      "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
      "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
      "elk.edgeLabels.inline": "false",
    },
    children: [...new Set(flow.Actions.map(({ Identifier }) => phaseOf(Identifier)))].map((id) => ({
      id,
      ...box,
    })),
    edges: branches.map(({ from, to, labels }) => ({
      id: `${from}>${to}`,
      sources: [from],
      targets: [to],
      labels: shown(labels).map((text) => ({ text, width: text.length * letter, height: 15 })),
    })),
  };
}

function shown(labels: readonly string[]): readonly string[] {
  return labels.length > 3 ? [...labels.slice(0, 2), "…"] : labels;
}

function drawPhase({ title, about }: PhaseTitle, x: number, y: number): string {
  return tag(
    "g",
    { transform: `translate(${Math.round(x)} ${Math.round(y)})` },
    [
      tag("rect", { ...box, rx: 10, class: "panel" }),
      label(title, { x: 14, y: 26 }, { class: "name", "font-size": 15 }),
      ...wrapped(about, 29).map((line, index) =>
        label(line, { x: 14, y: 46 + index * 15 }, { class: "summary" }),
      ),
    ].join(""),
  );
}
