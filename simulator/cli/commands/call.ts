import type { PageCall } from "../../page/index.ts";
import { type AgentActs, agentActs } from "../../script/agent-acts.ts";
import { type Command as Act, openTerminal, telephone } from "../../terminal/index.ts";
import type { Command } from "../command.ts";
import { type GivenLine, givenLine } from "../given-line.ts";
import { lineOptions, readLineOptions } from "../line-options.ts";
import { noWords } from "../no-words.ts";
import { openPage, pageLine, pageOptions } from "../open-page.ts";

export const call: Command = {
  summary: "calls a flow from this terminal, or from a page",
  usage: `connect-simulator call --flow FILE [--lambda NAME=MODULE]... [--replies FILE] [--page]
connect-simulator call --sample [--page]`,
  about: "Calls any contact flow from this terminal, or from a page.",
  options: { ...pageOptions, ...lineOptions },
  notes: `Functions, queues, hours, prompts, bots and flows go by the name that the flow's metadata has for them, or by id or ARN.
Queues and opening hours are made up as the flow names them.`,
  example: "connect-simulator call --sample --page",
  exits: {
    0: "the call came to an end, or the page was closed",
    1: "the call broke off",
    2: "a flow cannot be read, or something that it needs is missing",
  },
  async run(args) {
    const { line, own, words } = await readLineOptions(args, pageOptions);
    noWords(words);
    const given = await givenLine(line);
    return own.page ? openPage(given, own) : talkTo(given);
  },
};

/** `/agent takes`: what the agent does with the call. */
const agentOf = (placed: () => Partial<AgentActs>): Act => ({
  about: { en: "what the agent does with the call", ja: "担当者の動き" },
  takes: "DOES",
  example: "takes",
  complete: () => agentActs.map(([words]) => words),
  async run(does) {
    const act = agentActs.find(([words]) => words === does)?.[1];
    if (!act) return { refused: `The agent ${agentActs.map(([words]) => words).join(", ")}.` };
    await act(placed());
    return undefined;
  },
});

async function talkTo(given: GivenLine): Promise<number> {
  const line = pageLine(given);
  const [{ number }] = line.numbers;
  const terminal = openTerminal();
  let placed: Partial<AgentActs> = {};
  const phone = telephone(
    {
      ...line,
      async call(options) {
        const call: PageCall & Partial<AgentActs> = await line.call(options);
        placed = call;
        return call;
      },
    },
    terminal,
    { commands: { agent: agentOf(() => placed) } },
  );
  try {
    return (await phone.dial(given.caller.from, number)) === "error" ? 1 : 0;
  } finally {
    terminal.close();
  }
}
