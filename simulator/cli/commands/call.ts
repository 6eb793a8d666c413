import { parseArgs } from "node:util";
import { BrokenOff, settableClock } from "../../index.ts";
import { narrator, openTerminal, talk } from "../../terminal/index.ts";
import type { Command } from "../command.ts";
import { type FlowToCall, lineOfFlow } from "../line-of-flow.ts";

const help = `Call any contact flow in the Amazon Connect flow language from this terminal.

  connect-simulator call --flow FILE [--lambda NAME=MODULE]... [--replies FILE]

  --flow FILE           the flow, as the console exports it
  --flows NAME=FILE     a flow that it leads to: a transfer, a whisper, a module; NAME is its id, or its ARN
  --lambda NAME=MODULE  a function: a module that exports handler, or MODULE#name
  --replies FILE        JSON with the replies of functions without a module: { "look-up": { "found": "True" } };
                        of a list, every call gets the next
  --bot MODULE          the bot of the Lex blocks: a module that exports bot, made by lexBot
  --token NAME=VALUE    what {{NAME}} stands for in the flow; NAME itself unless told
  --queue ID=NAME       what a queue is called; the end of its ARN unless told
  --from NUMBER         who calls (+819012345678 unless told); --withheld: nobody knows
  --to NUMBER           the number that is dialled
  --language TAG        the contact's language at first (en-US unless told)
  --at TIME             what time it is, as 2026-11-24T10:00+09:00
  --closed, --full      nobody is on duty; no queue takes another caller

Queues and opening hours are made up as the flow names them. Exits 2 when a flow cannot be read or something that it
needs is missing, 1 when the call broke off.
`;

const options = {
  flow: { type: "string" },
  flows: { type: "string", multiple: true },
  lambda: { type: "string", multiple: true },
  replies: { type: "string" },
  bot: { type: "string" },
  token: { type: "string", multiple: true },
  queue: { type: "string", multiple: true },
  from: { type: "string", default: "+819012345678" },
  withheld: { type: "boolean" },
  to: { type: "string" },
  language: { type: "string" },
  at: { type: "string" },
  closed: { type: "boolean" },
  full: { type: "boolean" },
} as const;

export const call: Command = { summary: "calls a flow from this terminal", help, run };

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  if (!values.flow)
    throw new Error(`Which flow? --flow FILE

${help}`);
  const { flow, flows, lambda, token, queue, from, withheld, to, language, at, ...rest } = values;
  const given: FlowToCall = {
    ...{ flow, flows: pairs(flows), lambdas: pairs(lambda) },
    ...{ tokens: pairs(token), queues: pairs(queue), ...rest },
  };
  const line = await lineOfFlow(given, settableClock(moment(at)));
  const terminal = openTerminal();
  const onEvent = narrator(terminal).tell;
  const caller = { from: withheld ? undefined : from, ...(to && { to }), ...(language && { language }) };
  try {
    const placed = await line.call({ ...caller, onEvent });
    await talk(placed, terminal, {}, async () => undefined);
    return (await placed.ended()).how === "error" ? 1 : 0;
  } catch (error) {
    // It was told as the end of the call.
    if (error instanceof BrokenOff) return 1;
    throw error;
  } finally {
    terminal.close();
  }
}

/** `NAME=VALUE` by name; an ARN may stand for the name. */
function pairs(given: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((pair) => {
      const [, name, value] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
      if (!name || !value) throw new Error(`${pair}: a name and what it stands for, as look-up=./handler.ts`);
      return [name, value];
    }),
  );
}

function moment(text: string | undefined): Date {
  const at = text === undefined ? new Date() : new Date(text);
  if (Number.isNaN(at.getTime())) throw new Error(`--at ${text}: a time, as 2026-11-24T10:00+09:00`);
  return at;
}
