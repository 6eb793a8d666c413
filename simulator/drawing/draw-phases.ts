import elk, { type ElkNode } from "elkjs/lib/elk.bundled.js";
import { phases } from "../../infra/flow/phase-titles.ts";
import type { ContactFlow } from "../flow-language/contact-flow.ts";
import { phaseOf, rowsOf } from "./rows.ts";
import { arrow, label, picture, tag } from "./svg.ts";
import { wrapped } from "./wrapped.ts";

export interface Way {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
}

const box = { width: 190, height: 92 };
const letter = 6.1;
const margin = 24;

/** The flow's phases and what leads from one to another: the call at a glance. */
export async function drawPhases(flow: ContactFlow): Promise<string> {
  const ways = waysBetweenPhases(flow);
  const drawn = await new elk.default().layout(graphOf(flow, ways));
  const content = [
    ...(drawn.edges ?? []).flatMap(({ sections = [], labels = [] }) => [
      ...sections.map(({ startPoint, bendPoints = [], endPoint }) =>
        arrow([startPoint, ...bendPoints, endPoint]),
      ),
      ...labels.map(({ text = "", x = 0, y = 0 }) => label(text, { x, y: y + 11 }, { class: "away" })),
    ]),
    ...(drawn.children ?? []).map(({ id, x = 0, y = 0 }) => drawPhase(id, x, y)),
  ];
  return picture(
    `${flow.Metadata.name}: the call at a glance`,
    (drawn.width ?? 0) + 2 * margin,
    (drawn.height ?? 0) + 3 * margin,
    [
      tag("g", { transform: `translate(${margin} ${margin})` }, content.join("\n")),
      label(
        "From everywhere, errors lead to a person.",
        { x: margin + 12, y: (drawn.height ?? 0) + 2 * margin },
        { class: "about" },
      ),
    ],
  );
}

/** What leads from one phase to another, but for errors: they lead to a person from everywhere. */
export function waysBetweenPhases({ Actions }: Pick<ContactFlow, "Actions">): readonly Way[] {
  const found = new Map<string, Way>();
  for (const action of Actions)
    for (const row of rowsOf(action)) {
      const [from, to] = [phaseOf(action.Identifier), phaseOf(row.target)];
      if (from === to || row.target === "person-sorry" || row.target === "person-say-error") continue;
      const way = found.get(`${from} ${to}`) ?? { from, to, labels: [] };
      const added = reasonsOf(row.label).filter((reason) => !way.labels.includes(reason));
      found.set(`${from} ${to}`, { ...way, labels: [...way.labels, ...added] });
    }
  return [...found.values()];
}

const reasonsOf = (text: string): readonly string[] =>
  text
    .split(", ")
    .filter((reason) => reason && !["otherwise", "error", "again"].includes(reason))
    .map((reason) => reason.replace(/(?<=[a-z])[A-Z]/g, " $&").toLowerCase());

function graphOf(flow: ContactFlow, ways: readonly Way[]): ElkNode {
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
    edges: ways.map(({ from, to, labels }) => ({
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

function drawPhase(id: string, x: number, y: number): string {
  const { title, about } = phases[id] ?? { title: id, about: "" };
  return tag(
    "g",
    { transform: `translate(${Math.round(x)} ${Math.round(y)})` },
    [
      tag("rect", { ...box, rx: 10, class: "panel" }),
      label(title, { x: 14, y: 26 }, { class: "name", "font-size": 15 }),
      ...wrapped(about, 29).map((line, index) =>
        label(line, { x: 14, y: 46 + index * 15 }, { class: "gist" }),
      ),
    ].join(""),
  );
}
