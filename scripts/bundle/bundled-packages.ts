import { readdirSync, readFileSync } from "node:fs";
import type { Metafile } from "esbuild";

/** A package of others, parts of which are in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly license: string;
  /** What its authors want to go with it: the licence, and their notices. */
  readonly texts: readonly string[];
  /** The functions whose bundles hold it. */
  readonly bundles: readonly string[];
}

/** Licences under which a bundle may be passed on with nothing but their texts. */
export const licenses = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

const folderOf = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const legal = /^(licen[cs]e|notice|copying|copyright)/i;

/**
 * The packages of which something is in the bundles, by name, as esbuild tells.
 * @throws {RangeError} naming a package that has another licence, or no text of it.
 */
export function bundledPackages(
  metafiles: Readonly<Record<string, readonly Metafile[]>>,
): readonly BundledPackage[] {
  const bundlesOf = new Map<string, Set<string>>();
  for (const [bundle, made] of Object.entries(metafiles))
    for (const folder of made.flatMap(foldersIn))
      bundlesOf.set(folder, (bundlesOf.get(folder) ?? new Set()).add(bundle));
  return [...bundlesOf]
    .map(([folder, bundles]) => ({ ...packageIn(folder), bundles: [...bundles].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const foldersIn = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (folderOf.exec(path)?.[1] ?? []) : []));

function packageIn(folder: string): Omit<BundledPackage, "bundles"> {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const files = readdirSync(folder).filter((file) => legal.test(file));
  if (!licenses.includes(license)) throw new RangeError(`${name} is under ${license}: it can't be bundled`);
  if (files.length === 0) throw new RangeError(`${name} has no text of its licence: it can't be bundled`);
  return {
    name,
    version,
    license,
    texts: files.map((file) => readFileSync(`${folder}/${file}`, "utf8").trim()),
  };
}
