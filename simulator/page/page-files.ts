import { readFile } from "node:fs/promises";
import type { DrawingOptions } from "../drawing/drawing-options.ts";
import { escaped } from "../drawing/svg.ts";
import { bundleClient } from "./bundle-client.ts";
import { drawnMaps } from "./drawn-map.ts";
import type { PageLine } from "./page-line.ts";
import type { PagePanel } from "./page-panel.ts";

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
  const [html, icon, { script, styles }, maps] = await Promise.all([
    clientFile("page.html"),
    clientFile("icon.svg"),
    bundleClient(panels),
    mapsOf(line),
  ]);
  return new Map([
    ["/", { type: "text/html", content: html.replace("{{name}}", escaped(line.name)) }],
    ["/page.css", { type: "text/css", content: styles }],
    ["/page.js", { type: "text/javascript", content: script }],
    ["/icon.svg", { type: "image/svg+xml", content: icon }],
    ...maps.map(
      ([language, map]) => [`/map.${language}.json`, { type: "application/json", content: map }] as const,
    ),
  ]);
}

/** A map as JSON, by its language. */
type Maps = readonly (readonly [language: string, map: string])[];

const unlabelled: DrawingOptions = {};

/** By the flows: to draw them takes a second, and a process may serve the same ones again. */
const drawn = new WeakMap<
  PageLine["flows"],
  { readonly drawing: DrawingOptions; readonly maps: Promise<Maps> }
>();

function mapsOf({ flows, drawing = unlabelled }: PageLine): Promise<Maps> {
  const known = drawn.get(flows);
  if (known?.drawing === drawing) return known.maps;
  const maps = draw(flows, drawing);
  drawn.set(flows, { drawing, maps });
  return maps;
}

async function draw(flows: PageLine["flows"], drawing: DrawingOptions): Promise<Maps> {
  const maps = await drawnMaps(
    flows.flatMap(({ Actions }) => Actions),
    drawing,
  );
  return maps.map(([language, map]) => [language, JSON.stringify(map)]);
}
