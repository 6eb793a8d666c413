import { inLanguage, type Label } from "../drawing/label.ts";
import type { Commands } from "./command.ts";
import { completions } from "./completions.ts";
import { isCommand, perform } from "./perform.ts";
import { hanging, table } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** Something that can be chosen. */
export interface Choice<T> {
  readonly label: Label;
  /** What else there is to know about it, column by column. */
  readonly about?: readonly Label[];
  readonly value: T;
}

/** What there is to choose. */
export interface Question<T> {
  readonly text: () => string;
  readonly choices: readonly Choice<T>[];
  /** What Enter alone chooses. */
  readonly usual: () => Choice<T>;
  /** What else may be typed for a choice. */
  readonly other?: (typed: string) => Choice<T> | undefined;
  readonly commands: Commands;
  /** Whether a command has made the question needless. */
  readonly needless: () => boolean;
}

/** Lets one of these be chosen by number or by name. `undefined` when nobody types any more, or the question is needless. */
export async function choose<T>(
  { text, choices, usual, other, commands, needless }: Question<T>,
  terminal: Terminal,
): Promise<Choice<T> | undefined> {
  const { paint, write } = terminal;
  const told = ({ label, about = [] }: Choice<T>): readonly string[] =>
    [label, ...about].map((one) => inLanguage(one, terminal.language));
  const named = ({ label }: Choice<T>): string => inLanguage(label, terminal.language);
  const show = (): void => {
    const rows = choices.map((choice, index) => [String(index + 1), ...told(choice)]);
    write(`\n${paint.bold(text())}`);
    for (const line of table(rows, terminal.columns))
      write(line.replace(/^ +\d+/, (number) => paint.cyan(number)));
  };
  // Of one there is nothing to choose.
  if (choices.length === 1 && !other) return usual();
  let shownIn = terminal.language;
  show();
  for (;;) {
    const { words, language } = terminal;
    if (language !== shownIn) show();
    shownIn = language;
    const typed = await terminal.ask(`${words.enter(named(usual()))} ▸ `, (start) =>
      completions(start, commands, choices.map(named)),
    );
    if (typed === undefined) return undefined;
    if (typed === "") return usual();
    if (isCommand(typed)) {
      await perform(typed, commands, terminal);
      if (needless()) return undefined;
      continue;
    }
    const plain = plainly(typed);
    const numbered = choices[Number(plain) - 1] ?? other?.(plain);
    if (numbered) return numbered;
    // A wrong number is not meant as a part of a phone number.
    const fitting = /^\d{1,3}$/.test(plain)
      ? []
      : choices.filter((choice) => told(choice).some((one) => plainly(one).includes(plain)));
    const [fits, ...more] = fitting;
    if (fits && more.length === 0) return fits;
    const question = fits
      ? words.several(fitting.map(named).join(", "))
      : (other ? words.pickOrDial : words.pick)(choices.length);
    for (const line of hanging("", question, terminal.columns)) write(paint.yellow(line));
  }
}

/** As a Japanese keyboard may type it, too. */
const plainly = (text: string): string => text.normalize("NFKC").toLowerCase();
