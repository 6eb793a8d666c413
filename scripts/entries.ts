import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A module that others import by name, and the source that it is made from. */
export interface Entry {
  /** As it is imported: `orderline/domain`. */
  readonly name: string;
  /** The file, from the root of the repository. */
  readonly file: string;
}

/** The published packages by the folder of their package.json, and where in it their sources are. */
const packages = [
  { folder: ".", sources: "src" },
  { folder: "simulator", sources: "simulator" },
];

/** Every entry of `exports` of the published packages: `./domain` is made from `domain/index.ts` among the sources. */
export const entries: readonly Entry[] = packages.flatMap(({ folder, sources }) => {
  const { name, exports } = JSON.parse(
    readFileSync(join(import.meta.dirname, "..", folder, "package.json"), "utf8"),
  );
  return Object.keys(exports)
    .filter((path) => path !== "./package.json")
    .map((path) => ({ name: join(name, path), file: join(sources, path, "index.ts") }));
});

/** What the compiler is to take for each entry: the source instead of the built package. */
export const entryPaths: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  entries.map(({ name, file }) => [name, [join(import.meta.dirname, "..", file)]]),
);
