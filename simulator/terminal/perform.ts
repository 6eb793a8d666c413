import { nearest } from "../command/nearest.ts";
import type { Answer, Command, Commands } from "./command.ts";
import { helpOn, usage } from "./help.ts";
import { hanging, table } from "./table.ts";
import type { Terminal } from "./terminal.ts";

export const isCommand = (typed: string): boolean => typed.startsWith("/");

/** Carries out what was typed as a command, and writes what is to be read about it. */
export async function perform(typed: string, commands: Commands, terminal: Terminal): Promise<void> {
  const { words, paint, columns, write } = terminal;
  const all: Commands = { ...commands, help: helpOn(commands, terminal) };
  const [, name = "", rest = ""] = /^\/(\S*)\s*(.*)$/.exec(typed.replace(/^\/hang up$/, "/hangup")) ?? [];
  const command = Object.hasOwn(all, name) ? all[name] : undefined;
  const paragraph = (text: string, look: (text: string) => string): void => {
    for (const line of hanging("", text, columns)) write(look(line));
  };
  if (!command) {
    const meant = nearest(name, ["quit", ...Object.keys(all)]);
    return paragraph(words.unknownCommand(`/${name}`, meant && `/${meant}`), paint.yellow);
  }
  const answer = misused(name, command, rest, terminal) ?? (await command.run(rest));
  if (answer === undefined) return;
  if (typeof answer === "string") return paragraph(answer, paint.green);
  if ("refused" in answer) {
    const example = words.example(`/${name} ${command.example ?? ""}`.trim());
    return paragraph(`${answer.refused} ${example}`, paint.yellow);
  }
  for (const line of table(answer, columns)) write(line);
}

/** Why that cannot follow the command's name, whatever it is. */
function misused(name: string, command: Command, rest: string, { words }: Terminal): Answer {
  const { takes } = command;
  if (takes === undefined) return rest === "" ? undefined : { refused: words.takesNothing(`/${name}`) };
  return rest === "" && !takes.startsWith("[") ? { refused: words.needs(usage(name, command)) } : undefined;
}
