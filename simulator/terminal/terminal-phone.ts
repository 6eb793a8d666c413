import type { Label } from "../page/label.ts";
import type { PageLine } from "../page/page-line.ts";
import { type Choice, choose } from "./choose.ts";
import type { Commands } from "./command.ts";
import { timeOf } from "./conditions.ts";
import { inLanguage, labelOf } from "./in-language.ts";
import { hanging } from "./table.ts";
import { type TelephoneOptions, telephone } from "./telephone.ts";
import type { Terminal } from "./terminal.ts";
import { type TerminalLanguage, terminalLanguage } from "./terminal-language.ts";

/** Somebody who can call. */
export interface Caller extends Choice<string | undefined> {
  /** Their number (E.164); `undefined` withholds it. */
  readonly value: string | undefined;
  /** The number that they would dial; the line's first, unless given. */
  readonly dials?: string;
}

/** Who can call the line, and what of its own there is to see and do. */
export interface TerminalPhone extends Omit<TelephoneOptions, "chosen"> {
  readonly callers: readonly [Caller, ...Caller[]];
  /** What the line is for, in a sentence or two. */
  readonly about?: Label;
}

/** The telephone in a terminal: choose who calls, talk, hang up, and again until nobody types any more. */
export async function terminalPhone(
  line: PageLine,
  terminal: Terminal,
  { callers, about, ...options }: TerminalPhone,
): Promise<void> {
  let caller = callers.find(({ dials }) => isIn(terminal.language, dials, line)) ?? callers[0];
  let number: Choice<string> | undefined;
  let again = false;
  const numbers = line.numbers.map(({ number: value, label }) => ({ label, value }));
  const known = (value: string | undefined): Caller =>
    callers.find((one) => one.value === value) ?? { label: value ?? "", value };
  const phone = telephone(line, terminal, {
    ...options,
    commands: {
      again: {
        about: labelOf((word) => word.commands.again.about),
        async run() {
          if (number === undefined) return terminal.words.nobodyToCallAgain;
          again = true;
          await phone.commands["hangup"]?.run("");
          return undefined;
        },
      },
      ...options.commands,
    },
    chosen(value) {
      caller = known(value ?? undefined);
      return inLanguage(caller.label, terminal.language);
    },
  });
  const { commands }: { readonly commands: Commands } = phone;
  const needless = (): boolean => again;
  const opening = (): readonly string[] => [
    `${line.name}  ${timeOf(line.clock, terminal)}`,
    ...(about === undefined ? [] : [inLanguage(about, terminal.language)]),
    terminal.words.howToTalk,
  ];

  for (;;) {
    if (!again) {
      terminal.write("");
      for (const text of number === undefined ? opening() : [timeOf(line.clock, terminal)])
        for (const row of hanging("", text, terminal.columns)) terminal.write(row);
      const who = await choose(
        {
          ...{ text: () => terminal.words.who, choices: callers, usual: () => caller, commands, needless },
          other: (typed) => (/^\+[1-9]\d{1,14}$/.test(typed) ? known(typed) : undefined),
        },
        terminal,
      );
      if (who) {
        caller = known(who.value);
        const usual = numbers.find(({ value }) => value === caller.dials) ?? numbers[0];
        number = await choose(
          {
            ...{ text: () => terminal.words.dialled, choices: numbers, commands, needless },
            usual: () => usual ?? { label: "", value: "" },
          },
          terminal,
        );
      }
      if (!again && (who === undefined || number === undefined)) return;
    }
    again = false;
    if (number === undefined) return;
    terminal.write("");
    await phone.dial(caller.value, number.value);
    if (terminal.left) return;
  }
}

/** Whether the line answers in that language at this number. */
const isIn = (language: TerminalLanguage, dialled: string | undefined, { numbers }: PageLine): boolean =>
  numbers.some((one) => one.number === dialled && terminalLanguage(one.language ?? "") === language);
