import type { Call } from "../index.ts";
import type { Terminal } from "./terminal.ts";

/** What else can be done in a call, by its first word. Answers what is to be read about it. */
export type Commands = Readonly<Record<string, (rest: string) => Promise<string | undefined>>>;

export const howToTalk = "Type what you say, or the keys you press. Enter: silence. /hangup. /quit. /help.";

/** Talks with the line until the call is over. `afterEach` hears of every turn that is done. */
export async function talk(
  call: Call,
  terminal: Terminal,
  commands: Commands,
  afterEach: () => Promise<void>,
): Promise<void> {
  await afterEach();
  while (call.ending === undefined) {
    const typed = await terminal.ask(terminal.paint.cyan("you ▸ "));
    if (typed?.startsWith("/") && !hangsUp(typed)) {
      terminal.write(terminal.paint.dim((await run(typed, commands)) ?? ""));
      await afterEach();
      continue;
    }
    await act(call, typed).catch((error: unknown) => {
      if (call.ending === undefined) throw error;
    });
    await afterEach();
  }
}

const hangsUp = (typed: string | undefined): boolean => typed === undefined || /^\/hang ?up$/.test(typed);

function act(call: Call, typed: string | undefined): Promise<void> {
  if (typed === undefined || hangsUp(typed)) return call.hangUp();
  if (typed === "") return call.silence();
  return /^[0-9*#]+$/.test(typed) ? call.press(typed) : call.say(typed);
}

async function run(typed: string, commands: Commands): Promise<string | undefined> {
  const [, name = "", rest = ""] = /^\/(\S*)\s*(.*)$/.exec(typed) ?? [];
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const all = ["hangup", "quit", "help", ...Object.keys(commands)].map((one) => `/${one}`).join(", ");
  if (command) return command(rest);
  return name === "help" ? `${howToTalk} Commands: ${all}.` : `There is no ${typed}: ${all}.`;
}
