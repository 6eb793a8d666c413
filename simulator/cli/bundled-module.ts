import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * A module in TypeScript as JavaScript with all that it imports, as a URL to import.
 * @throws {Error} esbuild's words, with file and line.
 */
export async function bundledModule(file: string): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [file], bundle: true, write: false, platform: "node", format: "esm" },
    // What is CommonJS among the packages asks for Node's own modules by `require`.
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(${JSON.stringify(pathToFileURL(resolve(file)).href)});`,
    },
    logLevel: "silent",
  });
  return `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`;
}
