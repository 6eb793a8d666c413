#!/usr/bin/env node
import type { Command } from "./command.ts";
import { call } from "./commands/call.ts";

const commands: Readonly<Record<string, Command>> = { call };

const help = (): string =>
  [
    "Runs contact flows of Amazon Connect and bots of Amazon Lex V2 without an account.",
    "",
    ...Object.entries(commands).map(
      ([name, { summary }]) => `  connect-simulator ${name.padEnd(6)} ${summary}`,
    ),
    "",
    "connect-simulator COMMAND --help tells what it takes.",
    "",
  ].join("\n");

async function main([name = "--help", ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const isAsked = name === "--help" || name === "-h";
    (isAsked ? process.stdout : process.stderr).write(
      isAsked ? help() : `${name} is no command.\n\n${help()}`,
    );
    return isAsked ? 0 : 2;
  }
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(command.help);
    return 0;
  }
  return command.run(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
