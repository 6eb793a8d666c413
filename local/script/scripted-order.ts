import { type Issue, value } from "connect-simulator/script";
import * as z from "zod/mini";
import { calendarDate, languages, type OrderDetails } from "../../src/domain/index.ts";

export const date = value.read(calendarDate, "a real date, as 2026-11-27");
const statuses = ["placed", "shipped", "cancelled"] as const;
export const status = value.oneOf(...statuses);
/** The status that the shop gives an order, or `gone` when it deletes it. */
export const statusOrGone = value.oneOf(...statuses, "gone");

/** An order in the heading of a script. */
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

/** Orders without a phone number are the caller's; it is a mistake where the caller withholds the number. */
export const ordersWithoutPhone = ({ caller, orders = [] }: Heading): readonly Issue[] =>
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

/** The orders of a script's heading, to be stored before the call. */
export const ordersOf = ({ caller, orders = [] }: Heading): readonly OrderDetails[] =>
  orders.map(({ name, phone, ...order }) => ({ ...order, customer: { name, phone: phone ?? caller } }));
