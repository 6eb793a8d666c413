import { optionsHelp } from "../../command/parse-options.ts";
import { BrokenOff, type Call, phoneLine, settableClock } from "../../index.ts";
import { agentActs } from "../../script/agent-acts.ts";
import { narrator, openTerminal, talk } from "../../terminal/index.ts";
import type { Command } from "../command.ts";
import { type GivenLine, givenLine } from "../given-line.ts";
import { lineOptions, readLineOptions } from "../line-options.ts";
import { noWords } from "../no-words.ts";
import { openPage, pageOptions } from "../open-page.ts";

const help = `Call any contact flow from this terminal, or from a page.

  connect-simulator call --flow FILE [--lambda NAME=MODULE]... [--replies FILE] [--page]
  connect-simulator call --sample

${optionsHelp({ ...pageOptions, ...lineOptions })}

Functions, queues, hours, prompts, bots and flows go by the name that the flow's metadata has for them, or by id or ARN.
Queues and opening hours are made up as the flow names them. Exits 2 when a flow cannot be read or something that it
needs is missing, 1 when the call broke off.
`;

export const call: Command = {
  summary: "calls a flow from this terminal, or from a page",
  help,
  async run(args) {
    const { line, own, words } = await readLineOptions(args, pageOptions);
    noWords(words);
    const given = await givenLine(line);
    return own.page ? openPage(given, own) : talkTo(given);
  },
};

/** `/agent takes`: what the agent does with the call. */
const agentOf = (placed: Call) => async (does: string) => {
  const act = agentActs.find(([words]) => words === does)?.[1];
  if (!act) return `The agent ${agentActs.map(([words]) => words).join(", ")}. As: /agent takes`;
  await act(placed);
  return undefined;
};

async function talkTo({ settings, caller, at = new Date() }: GivenLine): Promise<number> {
  const line = phoneLine(settings(settableClock(at)));
  const terminal = openTerminal();
  try {
    const placed = await line.call({ ...caller, onEvent: narrator(terminal).tell });
    await talk(placed, terminal, { agent: agentOf(placed) }, async () => undefined);
    return (await placed.ended()).how === "error" ? 1 : 0;
  } catch (error) {
    // It was told as the end of the call.
    if (error instanceof BrokenOff) return 1;
    throw error;
  } finally {
    terminal.close();
  }
}
