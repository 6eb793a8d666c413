import type { Narrator, News } from "connect-simulator/terminal";
import type { LocalLine, StoredItem } from "../line/index.ts";

/** Notes the texts that arrive during a call, and the orders that change. */
export function orderNews(line: LocalLine, note: Narrator["note"]): News {
  let texts = 0;
  let known: ReadonlyMap<string, string> = new Map();
  const look = async () => ({
    sms: await line.sms(),
    orders: new Map(
      (await line.items()).map((item) => [`${item["CallerID"]} ${item["orderId"]}`, inBrief(item)]),
    ),
  });
  return {
    async catchUp() {
      const { sms, orders } = await look();
      texts = sms.length;
      known = orders;
    },
    async tell() {
      const { sms, orders } = await look();
      for (const { to, message } of sms.slice(texts)) note("sms", `to ${to}: ${message}`);
      for (const [key, order] of orders) if (known.get(key) !== order) note("order", order);
      for (const [key, order] of known) if (!orders.has(key)) note("order", `gone: ${order}`);
      texts = sms.length;
      known = orders;
    },
  };
}

/** Attributes that a call never changes. */
const unchanging: readonly string[] = ["CallerID", "customerName", "orderedItem", "language", "orderedAt"];

const inBrief = (item: StoredItem): string =>
  Object.entries(item)
    .filter(([name]) => !unchanging.includes(name))
    .map(([name, value]) => `${name} ${value}`)
    .join("  ");
