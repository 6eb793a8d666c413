import type { CommandHelp } from "../command/command-help.ts";

/** A word after `connect-simulator`. */
export interface Command extends CommandHelp {
  /** One line of the list that `--help` shows. */
  readonly summary: string;
  /**
   * Resolves to the exit code: 0 when all is well, 1 when what was tried failed, 2 when it could not be tried.
   * @throws {Error} whose message names cause and cure; it is printed, and the exit code is 2.
   */
  run(args: readonly string[]): Promise<number>;
}
