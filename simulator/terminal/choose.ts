import type { Terminal } from "./terminal.ts";

/** Something that can be chosen. */
export interface Choice<T> {
  readonly label: string;
  readonly value: T;
}

/** Lets one of these be chosen by its number; Enter is the first. `undefined` when nobody types any more. */
export async function choose<T>(
  question: string,
  choices: readonly Choice<T>[],
  terminal: Terminal,
): Promise<Choice<T> | undefined> {
  terminal.write(`\n${terminal.paint.bold(question)}`);
  choices.forEach(({ label }, index) => {
    terminal.write(`  ${terminal.paint.cyan(String(index + 1))}  ${label}`);
  });
  for (;;) {
    const typed = await terminal.ask("▸ ");
    if (typed === undefined) return undefined;
    const chosen = choices[Number(typed || "1") - 1];
    if (chosen) return chosen;
    terminal.write(`A number from 1 to ${choices.length}, please.`);
  }
}
