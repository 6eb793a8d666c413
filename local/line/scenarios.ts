import { dateIn, instantAt, type OrderDetails, plusDays } from "../../src/domain/index.ts";
import type { LocalLine } from "./local-line.ts";
import { strangersNumber } from "./strangers-number.ts";

/** A situation to call in. It is set up on a line that is as at first. */
interface Situation<Name extends string = string> {
  readonly name: Name;
  /** Who calls (E.164), `null` when the number is withheld; anybody, unless told. */
  readonly caller?: string | null;
  setUp(line: LocalLine): Promise<void>;
}

const today = (line: LocalLine) => dateIn(line.timeZone, line.now());
const setTime = (line: LocalLine, time: string) => line.setClock(instantAt(today(line), time, line.timeZone));

/** Changes every order that has yet to ship. */
async function changeOrders(line: LocalLine, change: Partial<OrderDetails>): Promise<void> {
  for (const { orders } of line.customers)
    for (const order of orders) if (order.status === "placed") await line.putOrder({ ...order, ...change });
}

const all = [
  { name: "desk-closed", setUp: (line) => setTime(line, "20:00") },
  { name: "queue-full", setUp: (line) => line.breakWith({ target: "queue", how: "is full" }) },
  { name: "database-down", setUp: (line) => line.breakWith({ target: "dynamodb", how: "is down" }) },
  { name: "texts-down", setUp: (line) => line.breakWith({ target: "sns", how: "is down" }) },
  {
    name: "shipped",
    setUp: (line) => changeOrders(line, { status: "shipped", shippingDate: plusDays(today(line), -1) }),
  },
  {
    name: "past-the-cut-off",
    async setUp(line) {
      await changeOrders(line, { shippingDate: plusDays(today(line), 1) });
      await setTime(line, "17:05");
    },
  },
  { name: "withheld", caller: null, setUp: async () => undefined },
  { name: "unknown", caller: strangersNumber, setUp: async () => undefined },
] as const satisfies readonly Situation[];

export type ScenarioName = (typeof all)[number]["name"];
export type Scenario = Situation<ScenarioName>;

/** The situations that our line can be tried in. */
export const scenarios: readonly Scenario[] = all;
