import { readFile } from "node:fs/promises";
import { escaped } from "../drawing/svg.ts";
import { blocksPicture } from "./blocks-picture.ts";
import { bundleClient } from "./bundle-client.ts";
import type { PageLine, PhaseTitles } from "./page-line.ts";
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

const noTitles: PhaseTitles = {};

/** By the flows: to draw them takes a second, and a process may serve the same ones again. */
const drawn = new WeakMap<
  PageLine["flows"],
  { readonly phaseTitles: PhaseTitles; readonly pictures: Promise<Pictures> }
>();

function picturesOf({ flows, phaseTitles = noTitles }: PageLine): Promise<Pictures> {
  const known = drawn.get(flows);
  if (known?.phaseTitles === phaseTitles) return known.pictures;
  const pictures = draw(flows, phaseTitles);
  drawn.set(flows, { phaseTitles, pictures });
  return pictures;
}

async function draw(flows: PageLine["flows"], phaseTitles: PhaseTitles): Promise<Pictures> {
  const actions = flows.flatMap(({ Actions }) => Actions);
  const [phases, blocks] = await Promise.all([
    phasesPicture(flows[0].Actions, { phaseTitles }),
    blocksPicture(actions, { phaseTitles }),
  ]);
  return { phases, blocks };
}
