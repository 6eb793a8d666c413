import type { CallEnd, CallEvent } from "../flow/call-event.ts";
import { endOf } from "../line/transcript.ts";
import type { PageCall, PageLine } from "../page/page-line.ts";
import type { Commands } from "./command.ts";
import { conditions } from "./conditions.ts";
import { labelOf } from "./in-language.ts";
import { type Narration, type Narrator, narrator } from "./narrator.ts";
import { showing } from "./showing.ts";
import { talk } from "./talk.ts";
import type { Terminal } from "./terminal.ts";

/** A telephone with one call at a time, and what can be done and seen besides talking. */
export interface Telephone {
  /** Calls the line and talks until the call is over. Answers how it ended. */
  dial(from: string | undefined, to: string): Promise<CallEnd | undefined>;
  /** Hangs up, if somebody is on the phone. */
  hangUp(): Promise<void>;
  /** All that can be done, in a call and before it. */
  readonly commands: Commands;
}

/** What a line has of its own on a telephone. */
export interface TelephoneOptions extends Narration {
  /** What comes of calls besides what is said. */
  readonly news?: (note: Narrator["note"]) => News;
  /** More that can be done. */
  readonly commands?: Commands;
  /** Hears who calls in a scenario that was set up (`null` withholds the number), and answers what they are called. */
  readonly chosen?: (caller: string | null) => string;
}

/** Something that changes with calls. */
export interface News {
  /** Before a call from that number: takes everything so far as known, and may note what the caller has. */
  begin(from: string | undefined): Promise<void>;
  /** Notes what is new since. */
  tell(): Promise<void>;
}

/** A telephone in the terminal. */
export function telephone(line: PageLine, terminal: Terminal, options: TelephoneOptions = {}): Telephone {
  const { news, chosen = (caller) => caller ?? "", ...narration } = options;
  const told = narrator(terminal, narration);
  const fresh = news?.(told.note);
  let events: readonly CallEvent[] = [];
  let call: PageCall | undefined;
  const commands: Commands = {
    hangup: {
      about: labelOf((word) => word.commands.hangup.about),
      details: labelOf((word) => word.commands.hangup.details),
      async run() {
        if (!call) return `${terminal.words.nobodyCalls} ${terminal.words.leaveToo}`;
        await call.hangUp();
        return undefined;
      },
    },
    ...options.commands,
    ...conditions(line, terminal, chosen),
    ...showing(line, terminal, told, () => events),
  };
  const isOver = (): boolean => endOf(events) !== undefined;
  const afterEach = async () => fresh?.tell();
  return {
    commands,
    hangUp: async () => call?.hangUp(),
    async dial(from, to) {
      const happened: CallEvent[] = [];
      events = happened;
      await fresh?.begin(from);
      const onEvent = (event: CallEvent): void => {
        happened.push(event);
        told.tell(event);
      };
      try {
        call = await line.call({ from, to, onEvent });
        await talk(call, terminal, { commands, isOver, afterEach });
      } catch (error) {
        // One that breaks off was told as the end of the call.
        if (!isOver()) throw error;
        await afterEach();
      } finally {
        call = undefined;
      }
      return endOf(events)?.how;
    },
  };
}
