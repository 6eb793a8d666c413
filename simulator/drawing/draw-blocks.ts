import { arrange, frame } from "./arrange.ts";
import { type Kind, kindOf } from "./block-kind.ts";
import { measures, rowMiddle } from "./box.ts";
import { type DrawingOptions, type DrawnFlow, titleOf } from "./drawing-options.ts";
import type { Panel } from "./panel.ts";
import { nameWithin } from "./phasing.ts";
import { arrow, label, picture, tag } from "./svg.ts";

export const colours: Readonly<Record<Kind, string>> = {
  says: "#dbeafe",
  bot: "#e4d9f7",
  keys: "#fdebc8",
  function: "#d3f2e0",
  decides: "#eef1f4",
  notes: "#ffffff",
  leaves: "#fbd8d8",
};

const margin = 24;
const header = 80;

/** Every block of a flow with all its branches, phase by phase, as SVG. A branch to another phase names the block it leads to. */
export async function drawBlocks(flow: DrawnFlow, options: DrawingOptions = {}): Promise<string> {
  const panels = await arrange(flow, options);
  const right = Math.max(...panels.map(({ x, width }) => x + width + 2 * frame.side));
  const bottom = Math.max(...panels.map(({ y, height }) => y + height + frame.top + frame.side));
  return picture(`${flow.Metadata.name}, block by block`, right + 2 * margin, bottom + header + margin, [
    label(flow.Metadata.name, { x: margin, y: 36 }, { class: "title" }),
    legend(),
    ...panels.map((panel) =>
      tag(
        "g",
        { transform: `translate(${margin + panel.x} ${header + panel.y})` },
        drawPanel(panel, options),
      ),
    ),
  ]);
}

function legend(): string {
  const entries = Object.entries(colours).map(([kind, fill], index) =>
    [
      tag("rect", { x: index * 90, y: 0, width: 14, height: 14, rx: 3, fill, class: "box" }),
      label(kind, { x: index * 90 + 20, y: 11 }),
    ].join(""),
  );
  return tag("g", { transform: `translate(${margin} 52)` }, entries.join(""));
}

function drawPanel(panel: Panel, options: DrawingOptions): string {
  const { phase, boxes, paths, width, height } = panel;
  const { title, about } = titleOf(phase, options);
  return [
    tag("rect", {
      width: width + 2 * frame.side,
      height: height + frame.top + frame.side,
      rx: 10,
      class: "panel",
    }),
    label(title, { x: frame.side, y: 32 }, { class: "title" }),
    label(about, { x: frame.side + 110, y: 32 }, { class: "about" }),
    tag(
      "g",
      { transform: `translate(${frame.side} ${frame.top})` },
      [...paths.map(({ corners }) => arrow(corners)), ...boxes.map((box) => drawBox(box, panel))].join("\n"),
    ),
  ].join("\n");
}

function drawBox(box: Panel["boxes"][number], { phase, boxes }: Panel): string {
  const { action, lines, rows, width, height, x, y } = box;
  const away = (target: string) => !boxes.some((other) => other.action.Identifier === target);
  return tag(
    "g",
    { transform: `translate(${Math.round(x)} ${Math.round(y)})`, id: action.Identifier },
    [
      tag("rect", { width, height, rx: 6, fill: colours[kindOf(action)], class: "box" }),
      label(nameWithin(phase, action), { x: 10, y: 19 }, { class: "name" }),
      ...lines.map((text, index) =>
        label(text, { x: 10, y: measures.head + index * measures.line + 9 }, { class: "summary" }),
      ),
      ...rows.map((row, index) => {
        const text = [row.label, away(row.target) ? `→ ${row.target}` : ""].filter(Boolean).join("  ");
        const end = { x: width - 8, y: rowMiddle(box, index) + 4 };
        return label(short(text), end, { class: away(row.target) ? "away" : "row", "text-anchor": "end" });
      }),
    ].join(""),
  );
}

/** What fits on a row; the whole stands in the flow. */
const short = (text: string): string => {
  const most = 46;
  if (text.length <= most) return text;
  const [reasons = "", target] = text.split("  ");
  return target ? `${reasons.slice(0, most - target.length - 3)}…  ${target}` : `${text.slice(0, most)}…`;
};
