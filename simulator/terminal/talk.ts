import type { PageCall } from "../page/page-line.ts";
import type { Commands } from "./command.ts";
import { completions } from "./completions.ts";
import { isCommand, perform } from "./perform.ts";
import type { Terminal } from "./terminal.ts";

/** Talks with the line until the call is over. `afterEach` hears of every turn that is done. */
export async function talk(
  call: PageCall,
  terminal: Terminal,
  { commands, isOver, afterEach }: Talk,
): Promise<void> {
  await afterEach();
  while (!isOver()) {
    const typed = await terminal.ask(terminal.paint.cyan(terminal.words.prompt), (start) =>
      completions(start, commands, []),
    );
    if (typed !== undefined && isCommand(typed)) await perform(typed, commands, terminal);
    else await act(call, typed);
    await afterEach();
  }
}

export interface Talk {
  readonly commands: Commands;
  readonly isOver: () => boolean;
  readonly afterEach: () => Promise<void>;
}

function act(call: PageCall, typed: string | undefined): Promise<void> {
  if (typed === undefined) return call.hangUp();
  if (typed === "") return call.silence();
  // As a Japanese keyboard types them.
  const keys = typed.normalize("NFKC");
  return /^[0-9*#]+$/.test(keys) ? call.press(keys) : call.say(typed);
}
