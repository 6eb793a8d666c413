import { arrange, frame, type Panel } from "../drawing/arrange.ts";
import { kindOf } from "../drawing/block-kind.ts";
import { measures, rowMiddle } from "../drawing/box.ts";
import { type DrawingOptions, titleOf } from "../drawing/drawing-options.ts";
import { nameWithin } from "../drawing/phasing.ts";
import { arrow, label, tag } from "../drawing/svg.ts";
import type { ContactFlow } from "../flow-language/contact-flow.ts";

const margin = 20;

/**
 * The flows block by block, as a picture to highlight a call's way in: `data-block` is on every block, `data-from` and `data-to` on
 * every way out of one, be it a line or a row that names another phase's block. Its looks are the page's.
 */
export async function blocksPicture(
  actions: ContactFlow["Actions"],
  drawing: DrawingOptions,
): Promise<string> {
  const panels = await arrange({ Actions: actions }, drawing);
  const width = Math.max(...panels.map((panel) => panel.x + panel.width + 2 * frame.side)) + 2 * margin;
  const height =
    Math.max(...panels.map((panel) => panel.y + panel.height + frame.top + frame.side)) + 2 * margin;
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      class: "blocks",
    },
    [
      '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker></defs>',
      ...panels.map((panel) =>
        tag(
          "g",
          { transform: `translate(${margin + panel.x} ${margin + panel.y})`, "data-phase": panel.phase },
          drawPhase(panel, drawing),
        ),
      ),
    ].join("\n"),
  );
}

/** As much as fits into a line; Japanese takes twice the room, and has no spaces to break at. */
function fitting(text: string): string {
  let room = 44;
  const fits = [...text].findIndex((letter) => {
    room -= letter > "\u2fff" ? 2 : 1;
    return room < 0;
  });
  return fits < 0 ? text : `${[...text].slice(0, fits - 1).join("")}…`;
}

function drawPhase(panel: Panel, drawing: DrawingOptions): string {
  const { phase, boxes, paths, width, height } = panel;
  const { title, about } = titleOf(phase, drawing);
  const size = { width: width + 2 * frame.side, height: height + frame.top + frame.side, rx: 14 };
  return [
    tag("rect", { ...size, class: "panel" }),
    label(title, { x: frame.side, y: 34 }, { class: "title" }),
    label(about, { x: frame.side + 120, y: 34 }, { class: "about" }),
    tag(
      "g",
      { transform: `translate(${frame.side} ${frame.top})` },
      [
        ...paths.map(({ from, to, corners }) => arrow(corners, { "data-from": from, "data-to": to })),
        ...boxes.map((box) => drawBox(box, panel)),
      ].join("\n"),
    ),
  ].join("\n");
}

function drawBox(box: Panel["boxes"][number], { phase, boxes }: Panel): string {
  const { action, lines, rows, width, height, x, y } = box;
  const { Identifier } = action;
  return tag(
    "g",
    {
      transform: `translate(${Math.round(x)} ${Math.round(y)})`,
      class: `block ${kindOf(action)}`,
      "data-block": Identifier,
    },
    [
      tag("rect", { width, height, rx: 8 }),
      label(nameWithin(phase, action), { x: 10, y: 19 }, { class: "name" }),
      ...lines.map((text, index) =>
        label(fitting(text), { x: 10, y: measures.head + index * measures.line + 9 }, { class: "summary" }),
      ),
      ...rows.map(({ label: reasons, target }, index) => {
        const away = boxes.some((other) => other.action.Identifier === target) ? "" : `→ ${target}`;
        const room = 44 - away.length;
        const why = reasons.length > room ? `${reasons.slice(0, Math.max(room - 1, 0))}…` : reasons;
        return label(
          [why, away].filter(Boolean).join("  "),
          { x: width - 10, y: rowMiddle(box, index) + 4 },
          { class: "row", "text-anchor": "end", "data-from": Identifier, "data-to": target },
        );
      }),
    ].join(""),
  );
}
