import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { type Files, isOfBot } from "./export.ts";

/** The files of an unpacked export, by their path within the folder. */
export async function folderFiles(folder: string): Promise<Files> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll(sep, "/"));
  const read = paths
    .filter(isOfBot)
    .map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const);
  return new Map(await Promise.all(read));
}
