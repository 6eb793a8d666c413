import { createInterface } from "node:readline";
import colors from "picocolors";
import { environmentLanguage, type TerminalLanguage } from "./terminal-language.ts";
import { words } from "./words/by-language.ts";
import type { Words } from "./words/words.ts";

/** Where a person reads and types. */
export interface Terminal {
  /** The language that it is read in, which may change. */
  language: TerminalLanguage;
  /** The terminal's own words in that language. */
  readonly words: Words;
  /** How many columns there are at the moment; `undefined` where lines may be of any length, as in a pipe. */
  readonly columns: number | undefined;
  write(line: string): void;
  /**
   * What is typed next. Ctrl-C is `/hangup`, and leaves when it is pressed again. `undefined` when nobody types any more
   * (/quit, Ctrl-D, end of the pipe), now and for good. `completions` of what is typed so far are offered with Tab.
   */
  ask(prompt: string, completions?: (typed: string) => readonly string[]): Promise<string | undefined>;
  /** Whether nobody types any more. */
  readonly left: boolean;
  readonly paint: ReturnType<typeof colors.createColors>;
  close(): void;
}

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
}

/** The terminal that this runs in, or other streams: in colour where a terminal has it. */
export function openTerminal(
  { input, output }: Streams = { input: process.stdin, output: process.stdout },
  { language = environmentLanguage() }: { readonly language?: TerminalLanguage | undefined } = {},
): Terminal {
  const isTerminal = output.isTTY === true;
  let complete: (typed: string) => readonly string[] = () => [];
  const reader = createInterface({
    ...{ input, output, terminal: isTerminal, historySize: 100 },
    completer: (typed: string) => [[...complete(typed)], typed],
  });
  // Lines that come before they are asked for wait, also after the end of a pipe.
  const lines: string[] = [];
  let waiting: (() => void) | undefined;
  let closed = false;
  let left = false;
  let interrupted = false;
  const wake = (): void => {
    waiting?.();
    waiting = undefined;
  };
  reader.on("line", (line) => {
    interrupted = false;
    lines.push(line);
    wake();
  });
  reader.on("close", () => {
    closed = true;
    wake();
  });
  // Nobody reads any more, as behind `head`.
  output.on("error", () => reader.close());
  reader.on("SIGINT", () => {
    reader.write(null, { ctrl: true, name: "e" });
    reader.write(null, { ctrl: true, name: "u" });
    output.write("^C\n");
    if (interrupted) return reader.close();
    interrupted = true;
    lines.push("/hangup");
    wake();
  });
  return {
    language,
    get words() {
      return words[this.language];
    },
    get columns() {
      return isTerminal ? output.columns || undefined : undefined;
    },
    get left() {
      return left || (closed && lines.length === 0);
    },
    paint: colors.createColors(isTerminal && colors.isColorSupported),
    write: (line) => void output.write(`${line}\n`),
    async ask(prompt, completions = () => []) {
      if (left) return undefined;
      complete = completions;
      if (closed) output.write(prompt);
      else {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      if (lines.length === 0 && !closed)
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      complete = () => [];
      const line = lines.shift();
      if (!isTerminal || line === undefined) output.write(`${line ?? ""}\n`);
      // As a Japanese keyboard types it.
      const typed = line?.trim().replace(/^／/, "/");
      if (typed !== "/quit") return typed;
      reader.close();
      left = true;
      return undefined;
    },
    close: () => reader.close(),
  };
}
