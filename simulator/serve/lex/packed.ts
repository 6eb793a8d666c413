import { gunzipSync, gzipSync } from "node:zlib";
import * as z from "zod/mini";

/** A value as it travels in the headers of Lex's runtime: JSON, compressed, as base64. */
export const packed = (value: unknown): string => gzipSync(JSON.stringify(value)).toString("base64");

const longest = 1024 * 1024;

const unpacked = z.pipe(
  z.string(),
  z.transform((text, payload): unknown => {
    try {
      return JSON.parse(
        gunzipSync(Buffer.from(text, "base64"), { maxOutputLength: longest }).toString("utf8"),
      );
    } catch {
      const message = "Member must be JSON that is compressed with gzip and encoded in base64";
      payload.issues.push({ code: "custom", message, input: text });
      return z.NEVER;
    }
  }),
);

/** Reads what travels so. */
export const packedAs = <Schema extends z.ZodMiniType>(schema: Schema) => z.pipe(unpacked, schema);
