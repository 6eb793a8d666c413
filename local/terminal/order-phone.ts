import { type Choice, type Terminal, terminalPhone } from "connect-simulator/terminal";
import { faults } from "../line/faults.ts";
import type { LocalLine } from "../line/index.ts";
import { dialled } from "../line/numbers.ts";
import { colours } from "../script/colours.ts";
import { orderNews } from "./order-news.ts";

/** Our line's telephone in a terminal: its customers call, and texts and orders are told. */
export const orderPhone = (line: LocalLine, terminal: Terminal): Promise<void> =>
  terminalPhone(line, terminal, {
    ...{ callers: callers(line), numbers, faults, timeZone: line.timeZone, colours },
    heardAnyway: ["message", "told"],
    news: (note) => orderNews(line, note),
  });

const numbers: readonly Choice<string>[] = dialled.map((value) => ({
  label: value === "choice" ? "the one that asks" : ownName(value),
  value,
}));

/** What a language calls itself. */
function ownName(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return new Intl.DisplayNames(tag, { type: "language" }).of(language) ?? tag;
}

const unknownCaller = "+818011112222";

const callers = ({ customers }: LocalLine): readonly Choice<string | undefined>[] => [
  ...customers.map(({ name, phone, orders }) => {
    const ordered = orders.map(({ id, item }) => `${id} ${item}`).join(", ");
    return { label: `${name}  ${phone}  ${ordered || "no orders"}`, value: phone };
  }),
  { label: `somebody whom the shop does not know  ${unknownCaller}`, value: unknownCaller },
  { label: "somebody who withholds the number", value: undefined },
];
