import { writeFile } from "node:fs/promises";
import { whyNot } from "./file-text.ts";

/** Writes a file. @throws {Error} that names it, and what to do. */
export async function written(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (cause) {
    throw new Error(`${file} cannot be written: ${whyNot(cause)}`, { cause });
  }
}
