import type { PagePanel } from "connect-simulator/page";
import type { LocalLine } from "../line/index.ts";

/** What our line adds to the page: who may call, the texts sent, and the orders as they are stored. */
export function pagePanels(line: LocalLine): readonly PagePanel[] {
  return [
    {
      ...{ name: "customers", place: "caller" },
      module: new URL("./panels/customers.tsx", import.meta.url),
      state: async () => line.customers,
    },
    {
      ...{ name: "texts", place: "beside-telephone" },
      module: new URL("./panels/texts.tsx", import.meta.url),
      state: async () => ({ sms: await line.sms(), customers: line.customers }),
    },
    {
      ...{ name: "orders", place: "beside-telephone" },
      module: new URL("./panels/orders.tsx", import.meta.url),
      state: () => line.items(),
    },
  ];
}
