import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { flowPicture } from "./flow-picture.ts";

export interface PageFile {
  readonly type: string;
  readonly content: string;
}

const here = (name: string): URL => new URL(`./client/${name}`, import.meta.url);

/** Everything that the page consists of, by its path; the client is bundled on the way. */
export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const [html, css, script, picture] = await Promise.all([
    readFile(here("page.html"), "utf8"),
    readFile(here("page.css"), "utf8"),
    clientScript(),
    flowPicture(),
  ]);
  return new Map([
    ["/", { type: "text/html", content: html }],
    ["/page.css", { type: "text/css", content: css }],
    ["/page.js", { type: "text/javascript", content: script }],
    ["/flow.svg", { type: "image/svg+xml", content: picture }],
  ]);
}

async function clientScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(here("page.tsx"))],
    ...{ bundle: true, write: false, minify: true, format: "esm", target: "es2022" },
    ...{ jsx: "automatic", jsxImportSource: "preact" },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
