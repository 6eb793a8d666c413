import type { Log } from "../../application/index.ts";
import { toStandardOutput, type Write } from "./write.ts";

/** Logs to the console as JSON, one entry a line, with the time. Never throws, whatever the entry holds. */
export function consoleLog({ write = toStandardOutput }: { readonly write?: Write } = {}): Log {
  return (entry) => {
    const time = new Date().toISOString();
    try {
      write(`${JSON.stringify({ time, ...entry }, asText)}\n`);
    } catch {
      write(`${JSON.stringify({ time, level: "error", event: "not-loggable" })}\n`);
    }
  };
}

/** Facts are flat: any other value is logged as text. */
function asText(key: string, value: unknown): unknown {
  const isEntry = key === "";
  const isFlat = value === null || !["object", "bigint", "symbol"].includes(typeof value);
  return isEntry || isFlat ? value : String(value);
}
