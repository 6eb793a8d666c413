import { readFile } from "node:fs/promises";
import type { DrawingOptions } from "../drawing/drawing-options.ts";
import { escaped } from "../drawing/svg.ts";
import { blocksPicture } from "./blocks-picture.ts";
import { bundleClient } from "./bundle-client.ts";
import type { PageLine } from "./page-line.ts";
import type { PagePanel } from "./page-panel.ts";
import { phasesPicture } from "./phases-picture.ts";

export interface PageFile {
  readonly type: string;
  readonly content: string;
}

const clientFile = (name: string): Promise<string> =>
  readFile(new URL(`./client/${name}`, import.meta.url), "utf8");

/** Everything that the page consists of, by its path. */
export async function pageFiles(
  line: PageLine,
  panels: readonly PagePanel[],
): Promise<ReadonlyMap<string, PageFile>> {
  const [html, icon, { script, styles }, { phases, blocks }] = await Promise.all([
    clientFile("page.html"),
    clientFile("icon.svg"),
    bundleClient(panels),
    picturesOf(line),
  ]);
  return new Map([
    ["/", { type: "text/html", content: html.replace("{{name}}", escaped(line.name)) }],
    ["/page.css", { type: "text/css", content: styles }],
    ["/page.js", { type: "text/javascript", content: script }],
    ["/icon.svg", { type: "image/svg+xml", content: icon }],
    ["/phases.svg", { type: "image/svg+xml", content: phases }],
    ["/blocks.svg", { type: "image/svg+xml", content: blocks }],
  ]);
}

interface Pictures {
  readonly phases: string;
  readonly blocks: string;
}

const unlabelled: DrawingOptions = {};

/** By the flows: to draw them takes a second, and a process may serve the same ones again. */
const drawn = new WeakMap<
  PageLine["flows"],
  { readonly drawing: DrawingOptions; readonly pictures: Promise<Pictures> }
>();

function picturesOf({ flows, drawing = unlabelled }: PageLine): Promise<Pictures> {
  const known = drawn.get(flows);
  if (known?.drawing === drawing) return known.pictures;
  const pictures = draw(flows, drawing);
  drawn.set(flows, { drawing, pictures });
  return pictures;
}

async function draw(flows: PageLine["flows"], drawing: DrawingOptions): Promise<Pictures> {
  const actions = flows.flatMap(({ Actions }) => Actions);
  const [phases, blocks] = await Promise.all([
    phasesPicture(flows[0].Actions, drawing),
    blocksPicture(actions, drawing),
  ]);
  return { phases, blocks };
}
