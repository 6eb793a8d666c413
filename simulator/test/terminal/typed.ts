import { PassThrough } from "node:stream";
import { openTerminal, type Terminal, type TerminalLanguage } from "../../terminal/index.ts";

export interface Typed {
  readonly terminal: Terminal;
  /** Everything that was written so far. */
  read(): string;
}

/** A terminal in which somebody types these lines and leaves. */
export function typedIn(language: TerminalLanguage, ...lines: readonly string[]): Typed {
  const input = new PassThrough();
  const output = new PassThrough();
  const written: string[] = [];
  output.on("data", (chunk) => written.push(String(chunk)));
  input.end(lines.map((line) => `${line}\n`).join(""));
  return { terminal: openTerminal({ input, output }, { language }), read: () => written.join("") };
}
