import type { Commands } from "./command.ts";

/** What may be typed on from here, word by word: commands, what they take, and these other texts. */
export function completions(typed: string, commands: Commands, others: readonly string[]): readonly string[] {
  const [, name, rest] = /^\/(\S*)(\s+)?/.exec(typed) ?? [];
  if (name === undefined) return beginning(typed, others);
  if (rest === undefined) {
    const named = Object.entries(commands).map(([one, { takes }]) => `/${one}${takes ? " " : ""}`);
    return beginning(typed, [...named, "/help ", "/quit"]);
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const known = name === "help" ? Object.keys(commands) : (command?.complete?.() ?? []);
  return beginning(
    typed,
    known.map((one) => `/${name} ${one}`),
  );
}

/** Those that begin so, each up to its next word. */
const beginning = (typed: string, all: readonly string[]): readonly string[] => [
  ...new Set(
    all
      .filter((one) => one.toLowerCase().startsWith(typed.toLowerCase()))
      .map((one) => one.slice(0, one.indexOf(" ", typed.length) + 1 || one.length + 1)),
  ),
];
