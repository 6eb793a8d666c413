import { type CommandHelp, commandHelp } from "./command-help.ts";
import { type OptionTable, type Parsed, parseOptions } from "./parse-options.ts";
import { codeOf, explained } from "./why-not.ts";

/** A command with options: what `--help` tells of it, and what it does. */
export interface CommandWith<Options extends OptionTable> extends CommandHelp<Options> {
  /** What its words mean that are no options, as `FILE...`; it takes none unless told. */
  readonly words?: string;
  /**
   * Resolves to the exit code: 0 when all is well, 1 when what was tried failed, 2 when it could not be tried.
   * @throws {Error} whose message names cause and cure; it is printed, and the exit code is 2.
   */
  run(values: Parsed<Options>["values"], words: readonly string[]): Promise<number>;
}

/**
 * Runs a command by the words after it, to the end of the process: `--help` tells what it does and does nothing, and
 * what it does not know is refused by name, with what was likely meant.
 *
 * @example
 * ```ts
 * import { runCommand, wholeNumber } from "connect-simulator/command";
 *
 * await runCommand({
 *   usage: "node count.ts [--to NUMBER]",
 *   about: "Counts.",
 *   options: { to: { type: "string", value: "NUMBER", about: "the last number; 3 unless told" } },
 *   example: "node count.ts --to 10",
 *   exits: { 0: "it has counted" },
 *   async run({ to = "3" }) {
 *     for (let number = 1; number <= wholeNumber("to", to); number++) console.log(number);
 *     return 0;
 *   },
 * });
 * ```
 */
export async function runCommand<const Options extends OptionTable>(
  command: CommandWith<Options>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  await endWith(() => outcomeOf(command, args));
}

/** Ends the process with the exit code that the work answers; when it throws, what was wrong is told and the code is 2. */
export async function endWith(work: () => Promise<number>): Promise<void> {
  const failed = (error: unknown): number => {
    process.stderr.write(`${explained(error)}\n`);
    return 2;
  };
  // Whoever reads what is printed may have enough of it, as head does.
  const notPrinted = (error: unknown): void => process.exit(codeOf(error) === "EPIPE" ? 0 : failed(error));
  process.stdout.once("error", notPrinted);
  const code = await work().catch(failed);
  // A module that somebody brings along may hold the process open. What was printed goes out first.
  process.stdout.write("", (lost) => {
    if (lost) notPrinted(lost);
    else process.stderr.write("", () => process.exit(code));
  });
}

async function outcomeOf<Options extends OptionTable>(
  command: CommandWith<Options>,
  args: readonly string[],
): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(commandHelp(command));
    return 0;
  }
  const { options, words, run } = command;
  const { values, positionals } = parseOptions<Options>(args, options);
  if (words === undefined && positionals.length > 0)
    throw new Error(`What is ${positionals.join(" ")}? --help tells what can be said here.`);
  return run(values, positionals);
}
