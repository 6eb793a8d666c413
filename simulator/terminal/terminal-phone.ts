import { inLanguage, type Label } from "../drawing/label.ts";
import type { PageLine, PageNumber } from "../page/page-line.ts";
import { type Choice, choose } from "./choose.ts";
import { timeOf } from "./conditions.ts";
import { labelOf } from "./in-language.ts";
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
  let usual: Caller | undefined;
  let last: { readonly from: string | undefined; readonly to: string } | undefined;
  let again = false;
  const known = (value: string | undefined): Caller =>
    callers.find((one) => one.value === value) ?? { label: value ?? "", value };
  const phone = telephone(line, terminal, {
    ...options,
    commands: {
      again: {
        about: labelOf((word) => word.commands.again.about),
        async run() {
          if (!last) return terminal.words.nobodyToCallAgain;
          again = true;
          await phone.hangUp();
          return undefined;
        },
      },
      ...options.commands,
    },
    chosen(value) {
      usual = known(value ?? undefined);
      return inLanguage(usual.label, terminal.language);
    },
  });
  const asked = { commands: phone.commands, needless: () => again };

  async function chooseCall(): Promise<typeof last> {
    const who = await choose(
      {
        ...{ ...asked, text: () => terminal.words.who, choices: callers },
        usual: () => usual ?? whoSpeaks(terminal.language, callers, line),
        other: (typed) => (/^\+[1-9]\d{1,14}$/.test(typed) ? known(typed) : undefined),
      },
      terminal,
    );
    if (!who) return undefined;
    usual = known(who.value);
    const { dials } = usual;
    const choices = line.numbers.map(asChoice);
    const dialled = line.numbers.find(({ number }) => number === dials) ?? line.numbers[0];
    const number = await choose(
      { ...asked, text: () => terminal.words.dialled, choices, usual: () => asChoice(dialled) },
      terminal,
    );
    return number && { from: who.value, to: number.value };
  }

  for (;;) {
    if (!again) {
      const time = timeOf(line.clock, terminal);
      const whatFor = about === undefined ? [] : [inLanguage(about, terminal.language)];
      terminal.write("");
      for (const text of last ? [time] : [`${line.name}  ${time}`, ...whatFor, terminal.words.howToTalk])
        for (const row of hanging("", text, terminal.columns)) terminal.write(row);
      const chosen = await chooseCall();
      if (!chosen && !again) return;
      last = chosen ?? last;
    }
    again = false;
    if (!last) return;
    terminal.write("");
    await phone.dial(last.from, last.to);
    if (terminal.left) return;
  }
}

const asChoice = ({ number, label }: PageNumber): Choice<string> => ({ label, value: number });

/** The first who would dial a number at which the line answers in that language; or the first of all. */
const whoSpeaks = (
  language: TerminalLanguage,
  callers: TerminalPhone["callers"],
  { numbers }: PageLine,
): Caller => {
  const its = numbers.filter((one) => terminalLanguage(one.language ?? "") === language);
  return callers.find(({ dials }) => its.some(({ number }) => number === dials)) ?? callers[0];
};
