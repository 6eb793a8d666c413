import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { whyNot } from "./why-not.ts";

const passedOver = /^(node_modules|dist|cdk\.out|coverage|\..+)$/;

/** The files of a folder that are meant when the folder is named. */
export interface MeantFiles {
  /** As people write them: `*.call.yaml`. */
  readonly called: string;
  readonly names: RegExp;
}

/**
 * The files that words name: files as they are, those in folders that are meant, and those that patterns with `*`, `?` and
 * `**` mean. Sorted, each once.
 * @throws {Error} that names the word which names nothing.
 */
export function filesOf(words: readonly string[], { called, names }: MeantFiles): readonly string[] {
  const found = words.flatMap((word) => {
    if (/[*?]/.test(word)) return orNothing(filesLike(word), `${word}: no file here has such a name`);
    if (!isFolder(word)) return [word];
    return orNothing(
      filesIn(word).filter((file) => names.test(file)),
      `${word}: there is no ${called} in this folder`,
    );
  });
  return [...new Set(found)].sort();
}

function orNothing(files: readonly string[], why: string): readonly string[] {
  if (files.length === 0) throw new Error(why);
  return files;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // What is not there, or not to be seen, is said where it is read.
    return false;
  }
}

function filesIn(folder: string): readonly string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw new Error(`${folder}: ${whyNot(cause)}`, { cause });
  }
  return entries
    .filter(({ name }) => !passedOver.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

/** The files that a pattern means, looked for from the last folder before its first star. */
function filesLike(pattern: string): readonly string[] {
  const [start = ""] = /^[^*?]*\/|^/.exec(pattern) ?? [];
  const folder = start === "" ? "." : start;
  const wanted = join(pattern)
    .split("/")
    .map((part) => (part === "**" ? part : partLike(part)));
  return filesIn(folder).filter((file) => isLike(file.split("/"), wanted));
}

type Part = "**" | RegExp;

const partLike = (part: string): RegExp =>
  new RegExp(
    `^${part
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*+/g, "[^/]*")
      .replace(/\?/g, "[^/]")}$`,
  );

function isLike([name, ...names]: readonly string[], [part, ...parts]: readonly Part[]): boolean {
  if (part === undefined) return name === undefined;
  if (part === "**")
    return (
      isLike(name === undefined ? [] : [name, ...names], parts) ||
      (name !== undefined && isLike(names, [part, ...parts]))
    );
  return name !== undefined && part.test(name) && isLike(names, parts);
}
