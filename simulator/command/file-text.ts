import { readFile } from "node:fs/promises";
import { whyNot } from "./why-not.ts";

/** The text of a file. @throws {Error} that names the file and what to do about it. */
export const fileText = async (file: string): Promise<string> => (await fileBytes(file)).toString("utf8");

/**
 * What stands in a file.
 * @throws {Error} that names the file and what to do about it.
 */
export async function fileBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Error(`${file}: ${whyNot(cause)}`, { cause });
  }
}
