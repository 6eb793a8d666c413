import { readFile } from "node:fs/promises";
import { messageOf } from "./message-of.ts";

const causes: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "this is a folder; name a file in it",
  EACCES: "this user may not read it; look at its permissions",
  EADDRINUSE: "something else listens there; name another port",
  EPERM: "this user may not read it; look at its permissions",
};

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

/** Why the file system refuses something, in a sentence. */
export function whyNot(cause: unknown): string {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return causes[code] ?? messageOf(cause);
}
