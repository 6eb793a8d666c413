import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { type Options, transformFile } from "@swc/core";

/** The kinds of modules that a library is built as, by the names of their folders. */
export const moduleKinds = ["esm", "cjs"] as const;

export type ModuleKind = (typeof moduleKinds)[number];

const modules = {
  esm: { type: "es6" },
  // `import()` stays: what a caller names may be a module of either kind.
  cjs: { type: "commonjs", ignoreDynamic: true },
} as const satisfies Readonly<Record<ModuleKind, Options["module"]>>;

const compiler = {
  target: "es2023",
  // swc's own types do not know it yet.
  rewriteRelativeImportExtensions: true,
  transform: { verbatimModuleSyntax: true, react: { runtime: "automatic", importSource: "preact" } },
} as const;

/** Writes a module of TypeScript, named without its ending, as JavaScript. */
export async function transpile(module: string, file: string, kind: ModuleKind): Promise<void> {
  const tsx = existsSync(`${module}.tsx`);
  const { code } = await transformFile(`${module}.${tsx ? "tsx" : "ts"}`, {
    ...{ configFile: false, swcrc: false, module: modules[kind] },
    jsc: { ...compiler, parser: { syntax: "typescript", tsx } },
  });
  await writeFile(file, code);
}
