import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { madeAnew } from "../made-anew.ts";
import { type ModuleKind, moduleKinds, transpile } from "./transpile.ts";

const tsc = "node_modules/@typescript/native/bin/tsc";
const declaration = /\.d\.ts$/;

/** Files that are copied: neither code nor types, but read by the code beside them. */
const asset = /\.(html|css|svg)$/;

export interface Library {
  /** Where its package.json and tsconfig.build.json are; it is built into `dist` there. */
  readonly folder: string;
  /** Its sources, which are the `rootDir` of its tsconfig.build.json. */
  readonly sources: string;
}

/**
 * Builds a package twice, file by file, so that its entries share their modules: ECMAScript modules in `dist/esm`, and
 * CommonJS in `dist/cjs`, which `require` (and so jest) loads without a flag. tsc makes the declarations once, into
 * `dist/esm`; they are copied beside the CommonJS modules, where its package.json makes them those of CommonJS.
 */
export async function buildLibrary(library: Library): Promise<void> {
  const folderOf = (kind: ModuleKind): string => join(library.folder, "dist", kind);
  await madeAnew(folderOf("esm"), (esm) =>
    madeAnew(folderOf("cjs"), (cjs) => buildInto({ esm, cjs }, library)),
  );
}

async function buildInto(
  dist: Readonly<Record<ModuleKind, string>>,
  { folder, sources }: Library,
): Promise<void> {
  await declare(join(folder, "tsconfig.build.json"), dist.esm);
  const made = await readdir(dist.esm, { recursive: true });
  const modules = made.filter((path) => declaration.test(path)).map((path) => path.replace(declaration, ""));
  const beside = [...new Set(modules.map(dirname))].map(async (path) =>
    (await readdir(join(sources, path))).filter((name) => asset.test(name)).map((name) => join(path, name)),
  );
  const assets = (await Promise.all(beside)).flat();
  const paths = modules.map((module) => `${module}.d.ts`);
  await Promise.all(modules.map((module) => mkdir(join(dist.cjs, dirname(module)), { recursive: true })));
  await Promise.all([
    writeFile(join(dist.cjs, "package.json"), '{ "type": "commonjs" }\n'),
    ...paths.map((path) => copyFile(join(dist.esm, path), join(dist.cjs, path))),
    ...moduleKinds.flatMap((kind) => [
      ...modules.map((module) => transpile(join(sources, module), join(dist[kind], `${module}.js`), kind)),
      ...assets.map((path) => copyFile(join(sources, path), join(dist[kind], path))),
    ]),
  ]);
}

async function declare(project: string, outDir: string): Promise<void> {
  const args = [tsc, "-p", project, "--outDir", outDir];
  const [code] = await once(spawn(process.execPath, args, { stdio: "inherit" }), "close");
  if (code !== 0) throw new Error(`tsc -p ${project} has found mistakes`);
}
