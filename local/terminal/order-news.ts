import {
  type Commands,
  labelled,
  type Narrator,
  type News,
  type Terminal,
  table,
} from "connect-simulator/terminal";
import type { LocalLine, StoredItem } from "../line/index.ts";
import { words as panelWords } from "../page/words/by-language.ts";
import { changeOf, nameOf, rowOf } from "./order-in-words.ts";
import { words } from "./words/by-language.ts";

/** The caller's orders and the texts, noted as they change and shown on request. */
export interface OrderNews {
  readonly news: (note: Narrator["note"]) => News;
  readonly commands: Commands;
}

export function orderNews(line: LocalLine, terminal: Terminal): OrderNews {
  let caller: string | undefined;
  let texts = 0;
  let known: ReadonlyMap<string, StoredItem> = new Map();
  const word = () => words[terminal.language];
  const stored = async (): Promise<ReadonlyMap<string, StoredItem>> =>
    new Map((await line.items()).map((item) => [`${item["CallerID"]} ${item["orderId"]}`, item]));
  const toWhom = (number: string): string => {
    const name = line.customers.find(({ phone }) => phone === number)?.name;
    return name ? `${name} ${number}` : number;
  };
  /** The caller's, the one that ships last first. */
  const owned = (items: Iterable<StoredItem>): readonly StoredItem[] =>
    [...items]
      .filter(({ CallerID }) => CallerID === caller)
      .sort((one, other) => (other["shippingDate"] ?? "").localeCompare(one["shippingDate"] ?? ""));

  return {
    news: (note) => ({
      async begin(from) {
        caller = from;
        texts = (await line.sms()).length;
        known = await stored();
        const rows = owned(known.values()).map((item) => rowOf(item, terminal.language));
        if (rows.length > 0) note("order", table(rows, undefined, 0).join("\n"));
      },
      async tell() {
        const [sms, orders] = [await line.sms(), await stored()];
        for (const { to, message } of sms.slice(texts)) note("sms", word().to(toWhom(to), message));
        for (const [key, order] of orders) {
          const before = known.get(key);
          const change = before
            ? changeOf(before, order, terminal.language)
            : rowOf(order, terminal.language).slice(1, 3).join(", ");
          if (change) note("order", `${nameOf(order)}: ${change}`);
        }
        for (const [key, order] of known) if (!orders.has(key)) note("order", word().gone(nameOf(order)));
        texts = sms.length;
        known = orders;
      },
    }),
    commands: {
      orders: {
        about: labelled(words, (language) => language.ordersAbout),
        async run() {
          const all = [...(await stored()).values()];
          const own = owned(all);
          if (own.length > 0) return own.map((item) => rowOf(item, terminal.language));
          // Of everybody, each with whose it is.
          const rows = all.map((item) => [...rowOf(item, terminal.language), item["customerName"] ?? ""]);
          return rows.length > 0 ? rows : word().noOrders;
        },
      },
      texts: {
        about: labelled(words, (language) => language.textsAbout),
        async run() {
          const sms = await line.sms();
          return sms.length > 0
            ? sms.map(({ to, message }) => [word().to(toWhom(to), message)])
            : panelWords[terminal.language].noTexts;
        },
      },
    },
  };
}
