/** The text of a file: UTF-8, or UTF-16 if its byte order mark says so. The mark is left out. */
export function textOf(file: string | Uint8Array): string {
  if (typeof file === "string") return file.replace(/^\uFEFF/, "");
  const [first, second] = file;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(file);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(file);
  return new TextDecoder().decode(file);
}
