import { createInterface } from "node:readline";
import colors from "picocolors";

/** Where a person reads and types. */
export interface Terminal {
  write(line: string): void;
  /** What is typed next; `undefined` when nobody types any more (/quit, Ctrl-D, Ctrl-C, end of the pipe), now and for good. */
  ask(prompt: string): Promise<string | undefined>;
  readonly paint: ReturnType<typeof colors.createColors>;
  close(): void;
}

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** The terminal that this runs in, or other streams: in colour where a terminal has it. */
export function openTerminal(
  { input, output }: Streams = { input: process.stdin, output: process.stdout },
): Terminal {
  const isTerminal = output.isTTY === true;
  const reader = createInterface({ input, output, terminal: isTerminal, historySize: 100 });
  // From the start: lines that come before they are asked for wait.
  const lines = reader[Symbol.asyncIterator]();
  let closed = false;
  let left = false;
  reader.on("close", () => {
    closed = true;
  });
  reader.on("SIGINT", () => reader.close());
  return {
    paint: colors.createColors(isTerminal && colors.isColorSupported),
    write: (line) => void output.write(`${line}\n`),
    async ask(prompt) {
      if (left) return undefined;
      // Lines may still wait after the end of a pipe, when the reader itself takes no more prompts.
      if (closed) output.write(prompt);
      else {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      const { value, done } = await lines.next();
      if (!isTerminal) output.write(done ? "\n" : `${value}\n`);
      const typed = done ? undefined : value.trim();
      if (typed !== "/quit") return typed;
      reader.close();
      left = true;
      return undefined;
    },
    close: () => reader.close(),
  };
}
