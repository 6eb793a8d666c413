import type { Terminal } from "./terminal.ts";

/** Lets one of these be chosen by its number; Enter is the first. `undefined` when nobody types any more. */
export async function choose<T>(
  question: string,
  choices: readonly (readonly [label: string, value: T])[],
  terminal: Terminal,
): Promise<T | undefined> {
  terminal.write(`\n${terminal.paint.bold(question)}`);
  choices.forEach(([label], index) => {
    terminal.write(`  ${terminal.paint.cyan(String(index + 1))}  ${label}`);
  });
  for (;;) {
    const typed = await terminal.ask("▸ ");
    if (typed === undefined) return undefined;
    const chosen = choices[Number(typed || "1") - 1];
    if (chosen) return chosen[1];
    terminal.write(`A number from 1 to ${choices.length}, please.`);
  }
}
