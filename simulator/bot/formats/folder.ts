import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Files } from "./export.ts";

/** The JSON files of an unpacked export, by their path within the folder. */
export async function folderFiles(folder: string): Promise<Files> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".json"));
  const read = paths.map(
    async (path) => [path.replaceAll(sep, "/"), await readFile(join(folder, path), "utf8")] as const,
  );
  return new Map(await Promise.all(read));
}
