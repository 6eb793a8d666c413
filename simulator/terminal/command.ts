import type { Label } from "../drawing/label.ts";

/** Something that can be done besides talking: `/later 10m`. */
export interface Command {
  /** What it does, on one line. */
  readonly about: Label;
  /** What follows its name (`TARGET HOW`), in brackets where it may be left out. Nothing may follow, unless given. */
  readonly takes?: string;
  /** The same, as an example: `look-up-order hangs`. */
  readonly example?: string;
  /** What else `/help` tells of it. */
  readonly details?: Label;
  /** All that may follow, to choose from while typing. */
  readonly complete?: () => readonly string[];
  /** Does it and answers what is to be read about it. */
  run(rest: string): Promise<Answer>;
}

/** Rows of cells are written below each other. */
export type Answer =
  | string
  | readonly (readonly string[])[]
  /** Why it could not be done; the example is told with it. */
  | { readonly refused: string }
  | undefined;

export type Commands = Readonly<Record<string, Command>>;
