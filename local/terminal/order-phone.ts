import { type Caller, labelled, type Terminal, terminalPhone } from "connect-simulator/terminal";
import type { LocalLine } from "../line/index.ts";
import { numbers } from "../line/numbers.ts";
import { ownName } from "../line/own-name.ts";
import { pageLine } from "../page/page-line.ts";
import { words as panelWords } from "../page/words/by-language.ts";
import { colours } from "../script/colours.ts";
import { orderNews } from "./order-news.ts";
import { words } from "./words/by-language.ts";

/** The telephone in a terminal for our line: offers its customers as callers, and notes texts and orders. */
export async function orderPhone(line: LocalLine, terminal: Terminal): Promise<void> {
  await terminalPhone(await pageLine(line), terminal, {
    ...{ callers: callers(line), colours, heardAnyway: ["message", "told"] },
    about: labelled(words, (word) => word.about),
    speakers: {
      sms: labelled(words, ({ speakers }) => speakers.sms),
      order: labelled(words, ({ speakers }) => speakers.order),
    },
    ...orderNews(line, terminal),
  });
}

const unknownCaller = "+818011112222";

const callers = ({ customers }: LocalLine): readonly [Caller, ...Caller[]] => {
  const strangers = [
    { label: labelled(panelWords, (word) => word.unknown), about: [unknownCaller], value: unknownCaller },
    { label: labelled(panelWords, (word) => word.withheld), value: undefined },
  ] as const;
  const [first = strangers[0], ...others] = [
    ...customers.map(({ name, phone, language, orders }) => ({
      ...{ label: name, value: phone, dials: numbers[language] },
      about: [phone, ownName(language), labelled(words, (word) => word.orders(orders.length))],
    })),
    ...strangers,
  ];
  return [first, ...others];
};
