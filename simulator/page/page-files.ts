import { readFile } from "node:fs/promises";
import type { DrawingOptions } from "../drawing/drawing-options.ts";
import { escaped } from "../drawing/svg.ts";
import { type DrawingLanguage, drawingLanguages } from "../drawing/terms/by-language.ts";
import { bundleClient } from "./bundle-client.ts";
import { type DrawnMaps, drawnMaps } from "./drawn-map.ts";
import type { PageLine } from "./page-line.ts";
import type { PagePanel } from "./page-panel.ts";

export interface PageFile {
  readonly type: string;
  readonly content: () => string | Promise<string>;
}

const clientFile = (name: string): Promise<string> =>
  readFile(new URL(`./client/${name}`, import.meta.url), "utf8");

/** Everything that the page consists of, by its path. */
export async function pageFiles(
  line: PageLine,
  panels: readonly PagePanel[],
): Promise<ReadonlyMap<string, PageFile>> {
  // A large flow takes seconds to be drawn: nobody has to wait for it who wants to call.
  const maps = mapsOf(line);
  const [html, icon, { script, styles }] = await Promise.all([
    clientFile("page.html"),
    clientFile("icon.svg"),
    bundleClient(panels),
  ]);
  const mapIn = async (language: DrawingLanguage): Promise<string> => JSON.stringify((await maps)[language]);
  return new Map<string, PageFile>([
    ["/", { type: "text/html", content: () => html.replace("{{name}}", escaped(line.name)) }],
    ["/page.css", { type: "text/css", content: () => styles }],
    ["/page.js", { type: "text/javascript", content: () => script }],
    ["/icon.svg", { type: "image/svg+xml", content: () => icon }],
    ...drawingLanguages.map((language): [string, PageFile] => [
      `/map.${language}.json`,
      { type: "application/json", content: () => mapIn(language) },
    ]),
  ]);
}

const unlabelled: DrawingOptions = {};

/** By the flows: to draw them takes a second, and a process may serve the same ones again. */
const drawn = new WeakMap<
  PageLine["flows"],
  { readonly drawing: DrawingOptions; readonly maps: Promise<DrawnMaps> }
>();

function mapsOf({ flows, drawing = unlabelled }: PageLine): Promise<DrawnMaps> {
  const known = drawn.get(flows);
  if (known?.drawing === drawing) return known.maps;
  const maps = drawnMaps(
    flows.flatMap(({ Actions }) => Actions),
    drawing,
  );
  // It is told to whoever asks for a map.
  maps.catch(() => undefined);
  drawn.set(flows, { drawing, maps });
  return maps;
}
