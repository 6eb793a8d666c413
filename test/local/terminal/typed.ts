import { PassThrough } from "node:stream";
import { openTerminal, type Terminal } from "connect-simulator/terminal";

export interface Typed {
  readonly terminal: Terminal;
  /** Everything that was written so far. */
  read(): string;
}

/** A terminal in which somebody types these lines and leaves. */
export function typed(...lines: readonly string[]): Typed {
  const input = new PassThrough();
  const output = new PassThrough();
  const written: string[] = [];
  output.on("data", (chunk) => written.push(String(chunk)));
  input.end(lines.map((line) => `${line}\n`).join(""));
  return { terminal: openTerminal({ input, output }), read: () => written.join("") };
}
