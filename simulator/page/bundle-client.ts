import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { PagePanel } from "./page-panel.ts";

const folder = fileURLToPath(new URL("./client/", import.meta.url));
const preact = dirname(createRequire(import.meta.url).resolve("preact/package.json"));

/**
 * The page's script and styles, its panels' with them.
 * @throws when a panel's module cannot be bundled: esbuild's words, with file and line.
 */
export async function bundleClient(
  panels: readonly PagePanel[],
): Promise<{ readonly script: string; readonly styles: string }> {
  const { outputFiles } = await build({
    stdin: { contents: entryFor(panels), resolveDir: folder, sourcefile: "page-with-panels.ts" },
    ...{ bundle: true, write: false, minify: true, format: "esm", target: "es2022", outdir: folder },
    ...{ jsx: "automatic", jsxImportSource: "preact" },
    // A panel from another package would bring a Preact of its own, whose hooks know nothing of the page's.
    alias: { preact },
    logLevel: "silent",
  });
  const output = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { script: output(".js"), styles: output(".css") };
}

function entryFor(panels: readonly PagePanel[]): string {
  const imports = panels.map(
    ({ module }, index) => `import { Panel as Panel${index} } from ${JSON.stringify(fileURLToPath(module))};`,
  );
  const given = panels.map(
    ({ name, place }, index) => `{ ...${JSON.stringify({ name, place })}, Panel: Panel${index} }`,
  );
  // Without its ending: page.tsx among the sources, page.js in the package.
  return ['import { showPage } from "./page";', ...imports, `showPage([${given}]);`].join("\n");
}
