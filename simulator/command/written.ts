import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { whyNot } from "./why-not.ts";

/** Writes a file, and makes its folder where there is none. @throws {Error} that names it, and what to do. */
export async function written(file: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (cause) {
    throw new Error(`${file} cannot be written: ${whyNot(cause)}`, { cause });
  }
}
