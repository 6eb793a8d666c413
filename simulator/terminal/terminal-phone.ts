import type { LocalCallOptions, LocalLine } from "../../local/line/index.ts";
import { fault, howToBreak } from "../script/fault.ts";
import { choose } from "./choose.ts";
import { narrator } from "./narrator.ts";
import { newsOf } from "./news-of.ts";
import { type Commands, howToTalk, talk } from "./talk.ts";
import type { Terminal } from "./terminal.ts";

const unknownCaller = "+818011112222";

/** The telephone in a terminal: choose who calls, talk, hang up, and again until nobody types any more. */
export async function terminalPhone(line: LocalLine, terminal: Terminal): Promise<void> {
  for (;;) {
    terminal.write(`\nIt is ${time(line)}. ${howToTalk}`);
    const caller = await choose("Who calls?", callers(line), terminal);
    if (!caller) return;
    const language = await choose("Which number is dialled?", dialled, terminal);
    if (!language) return;

    const { tell, note } = narrator(terminal);
    const news = newsOf(line, note);
    await news.catchUp();
    terminal.write("");
    const call = await line.call({ ...caller, language, onEvent: tell });
    await talk(call, terminal, commandsFor(line), news.tell);
  }
}

const dialled = [
  ["日本語", "ja-JP"],
  ["English", "en-US"],
  ["the one that asks", "choice"],
] as const;

function callers({ customers }: LocalLine): readonly (readonly [string, Pick<LocalCallOptions, "from">])[] {
  return [
    ...customers.map(({ name, phone, orders }) => {
      const ordered = orders.map(({ id, item }) => `${id} ${item}`).join(", ");
      return [`${name}  ${phone}  ${ordered || "no orders"}`, { from: phone }] as const;
    }),
    [`somebody whom the shop does not know  ${unknownCaller}`, { from: unknownCaller }],
    ["somebody who withholds the number", { from: undefined }],
  ];
}

const commandsFor = (line: LocalLine): Commands => ({
  async break(text) {
    const wrong = fault(text);
    if (!wrong) return `What goes wrong: ${howToBreak}. As: /break lex-code-hook throws`;
    await line.breakWith(wrong);
    return `From now on: ${text}. /mend makes all well again.`;
  },
  async mend() {
    await line.clearFaults();
    return "All is well again.";
  },
  async later(minutes) {
    await line.setClock(new Date(line.now().getTime() + (Number(minutes) || 10) * 60_000));
    return `It is ${time(line)}.`;
  },
});

const time = ({ now, timeZone }: LocalLine): string =>
  now().toLocaleString("en-GB", { timeZone, dateStyle: "full", timeStyle: "short" });
