import { nearest } from "../command/nearest.ts";
import { inLanguage } from "../drawing/label.ts";
import type { Command, Commands } from "./command.ts";
import { labelOf } from "./in-language.ts";
import type { Terminal } from "./terminal.ts";

/** `/break TARGET HOW` */
export const usage = (name: string, { takes }: Pick<Command, "takes">): string =>
  takes === undefined ? `/${name}` : `/${name} ${takes}`;

/** Tells of these commands, of itself and of how to leave. */
export function helpOn(commands: Commands, terminal: Terminal): Command {
  const help: Command = {
    about: labelOf((word) => word.commands.help.about),
    takes: "[COMMAND]",
    example: "later",
    complete: () => Object.keys(all),
    async run(rest) {
      const { words, language } = terminal;
      const name = rest.replace(/^[/／]/, "");
      if (name === "")
        return [
          [words.inShort],
          ...Object.entries(listed).map(([one, command]) => [
            usage(one, command),
            inLanguage(command.about, language),
          ]),
        ];
      const command = Object.hasOwn(all, name) ? all[name] : undefined;
      const meant = nearest(name, Object.keys(all));
      if (!command) return { refused: words.unknownCommand(`/${name}`, meant && `/${meant}`) };
      const { about, details, example } = command;
      return [
        [`${usage(name, command)}: ${inLanguage(about, language)}`],
        ...(details === undefined ? [] : [[inLanguage(details, language)]]),
        ...(example === undefined ? [] : [[words.example(`/${name} ${example}`)]]),
      ];
    },
  };
  const leave = { about: labelOf((word) => word.commands.quit.about), run: async () => undefined };
  const listed: Commands = {
    ...commands,
    quit: { ...leave, details: labelOf((word) => word.commands.quit.details) },
  };
  const all: Commands = { help, ...listed };
  return help;
}
