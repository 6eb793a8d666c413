import { createRequire } from "node:module";
import { commandHelp } from "../command/command-help.ts";
import { nearest } from "../command/nearest.ts";
import type { Command } from "./command.ts";
import { call } from "./commands/call.ts";
import { check } from "./commands/check.ts";
import { draw } from "./commands/draw.ts";
import { play } from "./commands/play.ts";
import { serve } from "./commands/serve.ts";
import { test } from "./commands/test.ts";

const commands: Readonly<Record<string, Command>> = { call, check, draw, play, serve, test };

const help = (): string =>
  [
    "Runs contact flows of Amazon Connect and bots of Amazon Lex V2 without an account.",
    "",
    ...Object.entries(commands).map(
      ([name, { summary }]) => `  connect-simulator ${name.padEnd(6)} ${summary}`,
    ),
    "",
    "connect-simulator COMMAND --help tells what it takes, connect-simulator --version which this is.",
    "To begin with: connect-simulator call --sample",
    "",
  ].join("\n");

/**
 * Runs what the words after `connect-simulator` say; answers the exit code.
 * @throws {Error} whose message names what is wrong, and the cure.
 */
export async function run([name = "--help", ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) {
    const isAsked = args.includes("--help") || args.includes("-h");
    if (!isAsked) return command.run(args);
    process.stdout.write(commandHelp(command));
    return 0;
  }
  if (name === "--version" || name === "-v") process.stdout.write(`${version()}\n`);
  else if (name === "--help" || name === "-h" || name === "help") process.stdout.write(help());
  else {
    const meant = nearest(name, Object.keys(commands));
    throw new Error(
      `${name} is no command${meant ? `; did you mean ${meant}?` : "."}\n\n${help().trimEnd()}`,
    );
  }
  return 0;
}

/** This package's, which can name its own package.json from wherever it is built to. */
const version = (): string => createRequire(import.meta.url)("connect-simulator/package.json").version;
