import type { Call, CallEvent } from "../index.ts";
import type { KnownFaults, LineUnderTest } from "../script/index.ts";
import { type Choice, choose } from "./choose.ts";
import { type Narration, type Narrator, narrator } from "./narrator.ts";
import { type Commands, howToTalk, talk } from "./talk.ts";
import type { Terminal } from "./terminal.ts";

/** A line that can be called from a terminal. */
export interface TerminalLine extends LineUnderTest {
  call(options: {
    readonly from: string | undefined;
    readonly language: string;
    readonly onEvent: (event: CallEvent) => void;
  }): Promise<Call>;
}

/** Who can call which number of the line, and what of its own there is to see and do. */
export interface TerminalPhone extends Narration {
  /** By their numbers (E.164); `undefined` withholds it. */
  readonly callers: readonly Choice<string | undefined>[];
  /** By language, or name of the number. */
  readonly numbers: readonly Choice<string>[];
  /** What can be made to go wrong. */
  readonly faults: KnownFaults;
  /** Of the line's clock, an IANA name. */
  readonly timeZone: string;
  /** What comes of calls besides what is said. */
  readonly news?: (note: Narrator["note"]) => News;
  /** More that can be done in a call, besides the clock and faults. */
  readonly commands?: Commands;
}

/** Something that changes with calls. */
export interface News {
  /** Takes everything so far as known. */
  catchUp(): Promise<void>;
  /** Notes what is new since. */
  tell(): Promise<void>;
}

/** The telephone in a terminal: choose who calls, talk, hang up, and again until nobody types any more. */
export async function terminalPhone(
  line: TerminalLine,
  terminal: Terminal,
  { callers, numbers, faults, timeZone, news, commands, ...narration }: TerminalPhone,
): Promise<void> {
  const time = (): string =>
    line.now().toLocaleString("en-GB", { timeZone, dateStyle: "full", timeStyle: "short" });
  for (;;) {
    terminal.write(`\nIt is ${time()}. ${howToTalk}`);
    const caller = await choose("Who calls?", callers, terminal);
    if (!caller) return;
    const number = await choose("Which number is dialled?", numbers, terminal);
    if (!number) return;

    const { tell, note } = narrator(terminal, narration);
    const fresh = news?.(note);
    await fresh?.catchUp();
    terminal.write("");
    const call = await line.call({ from: caller.value, language: number.value, onEvent: tell });
    await talk(call, terminal, { ...conditions(line, faults, time), ...commands }, async () => fresh?.tell());
  }
}

/** The commands that set what a call is made in. */
const conditions = (line: TerminalLine, faults: KnownFaults, time: () => string): Commands => ({
  async break(text) {
    const fault = faults.named(text);
    if (!fault) {
      const [example] = faults.all;
      return `What goes wrong: ${faults.summary}. As: /break ${example?.target} ${example?.how}`;
    }
    await line.breakWith(fault);
    return `From now on: ${text}. /mend makes all well again.`;
  },
  async mend() {
    await line.clearFaults();
    return "All is well again.";
  },
  async later(minutes) {
    await line.setClock(new Date(line.now().getTime() + (Number(minutes) || 10) * 60_000));
    return `It is ${time()}.`;
  },
});
