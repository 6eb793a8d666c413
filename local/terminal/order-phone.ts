import { type Choice, type Terminal, terminalPhone } from "connect-simulator/terminal";
import { faults } from "../line/faults.ts";
import type { LocalLine } from "../line/index.ts";
import { dialled } from "../line/numbers.ts";
import { ownName } from "../line/own-name.ts";
import { colours } from "../script/colours.ts";
import { orderNews } from "./order-news.ts";

/** The telephone in a terminal for our line: offers its customers as callers, and notes texts and orders. */
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

const unknownCaller = "+818011112222";

const callers = ({ customers }: LocalLine): readonly Choice<string | undefined>[] => [
  ...customers.map(({ name, phone, orders }) => {
    const ordered = orders.map(({ id, item }) => `${id} ${item}`).join(", ");
    return { label: `${name}  ${phone}  ${ordered || "no orders"}`, value: phone };
  }),
  { label: `somebody whom the shop does not know  ${unknownCaller}`, value: unknownCaller },
  { label: "somebody who withholds the number", value: undefined },
];
