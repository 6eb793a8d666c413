import { callScripts, value } from "connect-simulator/script";
import * as z from "zod/mini";
import { faults } from "../line/faults.ts";
import { dialled } from "../line/numbers.ts";
import { colours } from "./colours.ts";
import { hoursChoice, hoursStep } from "./hours-step.ts";
import { meanwhileStep } from "./meanwhile-step.ts";
import type { OrderLine } from "./order-line.ts";
import { orderStep } from "./order-step.ts";
import { ordersOf, ordersWithoutPhone, scriptedOrder } from "./scripted-order.ts";
import { smsStep } from "./sms-step.ts";

/** Reads and plays the scripted calls of our line: the simulator's steps, and ours about orders and texts. */
export const orderScripts = callScripts({
  languages: dialled,
  faults,
  heading: {
    settings: z.exactOptional(
      z.record(z.string(), value.words, "settings of the functions, as VERIFY: order-number"),
    ),
    hours: z.exactOptional(hoursChoice),
    orders: z.exactOptional(z.array(scriptedOrder, "a list of orders")),
  },
  check: ordersWithoutPhone,
  async setUp(script, line: OrderLine) {
    for (const order of ordersOf(script)) await line.putOrder(order);
    if (script.hours) await line.chooseHours(script.hours);
  },
  steps: { sms: smsStep, order: orderStep, meanwhile: meanwhileStep, hours: hoursStep },
  news: async (line) => (await line.sms()).map(({ message }) => ({ who: "sms", text: message })),
  colours,
});

export type OrderScript = ReturnType<typeof orderScripts.read>;
