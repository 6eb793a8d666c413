import { parseArgs } from "node:util";
import { messageOf } from "../message-of.ts";
import { nearest } from "./nearest.ts";

/** An option of a command: as `parseArgs` takes it, with what `--help` says of it. */
export interface Option {
  readonly type: "string" | "boolean";
  /** Its one letter, as `c` for `-c`. */
  readonly short?: string;
  readonly multiple?: true;
  /** What follows it: `FILE`, `NAME=VALUE`. */
  readonly value?: string;
  /** The option without which it has no meaning. */
  readonly with?: string;
  /** The options together with which it has no meaning. */
  readonly without?: readonly string[];
  readonly about: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** What was said of each option, and the words that are none. */
export type Parsed<Table extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Table; allowPositionals: true }>
>;

/**
 * The options and the other words of a command line.
 * @throws {Error} that names the word and the option that was likely meant.
 */
export function parseOptions<const Table extends OptionTable>(
  args: readonly string[],
  options: Table,
): Parsed<Table> {
  optionsIn(args, options);
  return readOptions(args, options);
}

/** The same, of options that somebody has put together: they may be said with any other. */
export const readOptions = <const Table extends OptionTable>(
  args: readonly string[],
  options: Table,
): Parsed<Table> =>
  orExplained(options, () => parseArgs({ args: withValues(args, options), options, allowPositionals: true }));

/**
 * The options one by one, each as it would stand alone.
 * @throws {Error} as `parseOptions`.
 */
export function optionsIn(args: readonly string[], options: OptionTable) {
  const { tokens, positionals } = orExplained(options, () =>
    parseArgs({ args: withValues(args, options), options, allowPositionals: true, tokens: true }),
  );
  const found = tokens.flatMap((token) =>
    token.kind === "option"
      ? [{ name: token.name, text: `--${token.name}${token.value === undefined ? "" : `=${token.value}`}` }]
      : [],
  );
  const said = new Set(found.map(({ name }) => name));
  for (const name of said) refuseClash(name, said, options[name]);
  return { options: found, positionals };
}

/** A number below zero is a value, whatever `parseArgs` thinks of its dash. */
function withValues([word, next, ...rest]: readonly string[], options: OptionTable): string[] {
  if (word === undefined) return [];
  const takesValue = word.startsWith("--") && options[word.slice(2)]?.type === "string";
  if (takesValue && next !== undefined && /^-\d/.test(next))
    return [`${word}=${next}`, ...withValues(rest, options)];
  return [word, ...(next === undefined ? [] : withValues([next, ...rest], options))];
}

/** What has no meaning together is refused, rather than passed over. */
function refuseClash(name: string, said: ReadonlySet<string>, option: Option | undefined): void {
  if (option?.with !== undefined && !said.has(option.with))
    throw new Error(`--${name} goes with --${option.with}, and that is not there. --help tells more.`);
  const other = option?.without?.find((one) => said.has(one));
  if (other !== undefined)
    throw new Error(`--${name} and --${other} do not go together: leave one out. --help tells more.`);
}

function orExplained<Result>(options: OptionTable, parse: () => Result): Result {
  try {
    return parse();
  } catch (cause) {
    const [, word = "", name = ""] = /'(--?([\w-]+))/.exec(messageOf(cause)) ?? [];
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (known)
      throw new Error(
        known.value ? `${word} takes a value: ${word} ${known.value}` : `${word} takes no value`,
        { cause },
      );
    const meant = nearest(name, [...Object.keys(options), "help"]);
    throw new Error(
      `${word} is no option here${meant ? `; did you mean --${meant}?` : "."} --help lists them.`,
      { cause },
    );
  }
}

const column = 24;

/** The options of a command, one to a line. */
export const optionsHelp = (options: OptionTable): string =>
  Object.entries(options)
    .map(([name, { value, about }]) => {
      const option = `  --${name}${value ? ` ${value}` : ""}`;
      const [first = "", ...rest] = about.split("\n");
      const gap = option.length < column ? option.padEnd(column) : `${option}\n${" ".repeat(column)}`;
      return [`${gap}${first}`, ...rest.map((line) => `${" ".repeat(column)}${line}`)].join("\n");
    })
    .join("\n");
