import { type Issue, value } from "connect-simulator/script";
import * as z from "zod/mini";
import { calendarDate, languages, type OrderDetails } from "../../src/domain/index.ts";

export const date = value.read(calendarDate, "a real date, as 2026-11-27");
const statuses = ["placed", "shipped", "cancelled"] as const;
export const status = value.oneOf(...statuses);
/** What the shop may make of an order: a status, or none at all. */
export const fate = value.oneOf(...statuses, "gone");

/** An order as a script's heading has it. */
export const scriptedOrder = value.named({
  id: value.words,
  item: value.words,
  name: value.words,
  shippingDate: date,
  phone: z.exactOptional(value.phone),
  status: z.exactOptional(status),
  version: z.exactOptional(value.wholeNumber),
  language: z.exactOptional(value.oneOf(...languages)),
  orderedAt: z.exactOptional(value.words),
});
type ScriptedOrder = z.infer<typeof scriptedOrder>;

interface Heading {
  readonly caller: string;
  readonly orders?: readonly ScriptedOrder[];
}

/** An order is the caller's unless it brings its own number, and a withheld number is nobody's. */
export const ownerless = ({ caller, orders = [] }: Heading): readonly Issue[] =>
  orders.flatMap(({ phone }, index) =>
    caller === "withheld" && !phone
      ? [
          {
            path: ["orders", index],
            message: "phone: whose order it is, as +819012345678, where the caller's number is withheld",
          },
        ]
      : [],
  );

/** The orders of a script, as they are to be stored. */
export const ordersOf = ({ caller, orders = [] }: Heading): readonly OrderDetails[] =>
  orders.map(({ name, phone, ...order }) => ({ ...order, customer: { name, phone: phone ?? caller } }));
