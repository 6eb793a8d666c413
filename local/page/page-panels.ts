import type { PagePanel } from "connect-simulator/page";
import type { LocalLine } from "../line/index.ts";

/** What our line adds to the page: who may call, the caller's orders and texts, and every order as it is stored. */
export function pagePanels(line: LocalLine): readonly PagePanel[] {
  return [
    {
      ...{ name: "customers", place: "caller" },
      module: new URL("./panels/customers.tsx", import.meta.url),
      state: async () => line.customers,
    },
    {
      ...{ name: "orders", place: "beside-telephone" },
      module: new URL("./panels/orders.tsx", import.meta.url),
      state: () => line.items(),
    },
    {
      ...{ name: "texts", place: "beside-telephone" },
      module: new URL("./panels/texts.tsx", import.meta.url),
      state: async () => ({ sms: await line.sms(), items: await line.items() }),
    },
    {
      ...{ name: "all-orders", place: "workings" },
      module: new URL("./panels/all-orders.tsx", import.meta.url),
      state: () => line.items(),
    },
  ];
}
