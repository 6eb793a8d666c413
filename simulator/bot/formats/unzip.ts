import { inflateRawSync } from "node:zlib";
import { messageOf } from "../../message-of.ts";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** More than any bot has, in bytes: what unpacks to more is refused before it fills the memory. */
const largest = 64 * 1024 * 1024;

/** Whether these are the bytes of a zip. */
export const isZip = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "PK\x03\x04";

/**
 * The files of a zip by their path, as text: stored or deflated, as the Lex console, zip and Finder write them.
 * @throws {Error} when the zip is broken, encrypted or of another kind.
 */
export function unzip(zip: Uint8Array, fileName: string): ReadonlyMap<string, string> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(endOfDirectory);
  const end = bytes.lastIndexOf(signature);
  if (end < 0) throw new Error(`${fileName} is no whole zip: it breaks off. Export the bot again`);
  try {
    return new Map(entries(bytes, end).map(({ path, read }) => [path, read()]));
  } catch (error) {
    const why = messageOf(error);
    throw new Error(`${fileName} cannot be unpacked (${why}). Give its unpacked folder instead`, {
      cause: error,
    });
  }
}

function entries(bytes: Buffer, end: number) {
  const found: { readonly path: string; readonly read: () => string }[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw new Error("its directory is broken");
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const size = bytes.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    const path = bytes.toString("utf8", at + 46, at + 46 + (name ?? 0));
    if (!path.endsWith("/")) found.push({ path, read: () => content(bytes, { flags, method, size, local }) });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}

function content(
  bytes: Buffer,
  { flags, method, size, local }: Record<"flags" | "method" | "size" | "local", number>,
) {
  if (flags & 1) throw new Error("it is encrypted");
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + size);
  if (method === 0) return packed.toString("utf8");
  if (method !== 8) throw new Error(`it is compressed by method ${method}`);
  return inflateRawSync(packed, { maxOutputLength: largest }).toString("utf8");
}
