import { mkdir, open, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf, whyNot } from "./why-not.ts";

/** Writes a file, and makes its folder where there is none. @throws {Error} that names it, and what to do. */
export async function written(file: string, content: string): Promise<void> {
  await orNamed(file, async () => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  });
}

/**
 * Looks whether a file can be written, and makes it and its folder where there are none: before work that takes long, for
 * nobody wants to hear it after that.
 * @throws {Error} that names it, and what to do.
 */
export async function writable(file: string): Promise<void> {
  await orNamed(file, async () => {
    await mkdir(dirname(file), { recursive: true });
    await (await open(file, "a")).close();
  });
}

async function orNamed(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    const isFolderMissing = ["EEXIST", "ENOTDIR"].includes(codeOf(cause));
    const why = isFolderMissing ? `${dirname(file)} is no folder; name another place` : whyNot(cause);
    throw new Error(`${file} cannot be written: ${why}`, { cause });
  }
}
