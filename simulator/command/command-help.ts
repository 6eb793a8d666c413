import { type OptionTable, optionsHelp } from "./parse-options.ts";

/** What `--help` tells of a command. */
export interface CommandHelp<Options extends OptionTable = OptionTable> {
  /** As it is typed: `npm run bench -- [options]`. */
  readonly usage: string;
  /** What it does. */
  readonly about: string;
  readonly options: Options;
  /** What is worth knowing besides: what it needs, how long it takes. */
  readonly notes?: string;
  /** A line that can be typed as it stands. */
  readonly example: string;
  /** What its exit codes mean. 2 need not be told: it could not be done. */
  readonly exits: Readonly<Record<number, string>>;
}

const helpOption = { help: { type: "boolean", about: "tells this, and does nothing" } } as const;
const usualExits = { 2: "it could not be done; what was wrong is said" };

/** What `--help` prints. */
export function commandHelp({ about, usage, options, notes = "", example, exits }: CommandHelp): string {
  const codes = Object.entries({ ...usualExits, ...exits }).map(([code, why]) => `${code.padEnd(3)} ${why}`);
  return [
    about,
    indented(usage),
    optionsHelp({ ...options, ...helpOption }),
    notes,
    `For example:\n${indented(example)}`,
    `Exit codes:\n${indented(codes.join("\n"))}`,
  ]
    .filter((part) => part !== "")
    .map((part) => `${part.trimEnd()}\n`)
    .join("\n");
}

const indented = (text: string): string => text.replace(/^/gm, "  ");
