import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { shippedFlows } from "../../local/line/shipped-flows.ts";
import type { ContactFlow } from "../flow-language/contact-flow.ts";
import { flowPicture } from "./flow-picture.ts";
import { glancePicture } from "./glance-picture.ts";

export interface PageFile {
  readonly type: string;
  readonly content: string;
}

const here = (name: string): URL => new URL(`./client/${name}`, import.meta.url);

type PageFiles = ReadonlyMap<string, PageFile>;
let files: Promise<PageFiles> | undefined;

/** Everything that the page consists of, by its path; made when first asked for. */
export function pageFiles(): Promise<PageFiles> {
  files ??= makeFiles();
  return files;
}

async function makeFiles(): Promise<PageFiles> {
  const { flow, flows } = await shippedFlows();
  const line = actionsOf(flow);
  const [html, css, icon, script, glance, blocks] = await Promise.all([
    readFile(here("page.html"), "utf8"),
    readFile(here("page.css"), "utf8"),
    readFile(here("icon.svg"), "utf8"),
    clientScript(),
    glancePicture(line),
    flowPicture([...line, ...actionsOf(flows.whisper)]),
  ]);
  return new Map([
    ["/", { type: "text/html", content: html }],
    ["/page.css", { type: "text/css", content: css }],
    ["/page.js", { type: "text/javascript", content: script }],
    ["/icon.svg", { type: "image/svg+xml", content: icon }],
    ["/glance.svg", { type: "image/svg+xml", content: glance }],
    ["/blocks.svg", { type: "image/svg+xml", content: blocks }],
  ]);
}

const actionsOf = (flow: string): ContactFlow["Actions"] => (JSON.parse(flow) as ContactFlow).Actions;

async function clientScript(): Promise<string> {
  const { outputFiles } = await build({
    // Without its ending: page.tsx among the sources, page.js in the package.
    entryPoints: [fileURLToPath(here("page"))],
    ...{ bundle: true, write: false, minify: true, format: "esm", target: "es2022" },
    ...{ jsx: "automatic", jsxImportSource: "preact" },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
