import { type Mismatch, type ScriptContext, value } from "connect-simulator/script";
import * as z from "zod/mini";
import type { OrderLine } from "./order-line.ts";
import { date, statusOrGone } from "./scripted-order.ts";

const change = value.named({
  id: value.words,
  shippingDate: z.exactOptional(date),
  status: z.exactOptional(statusOrGone),
});

/** `meanwhile:` – the shop changes the stored order, or deletes it. */
export const meanwhileStep = {
  value: change,
  async play(
    { id, status, ...changes }: z.infer<typeof change>,
    { line, note }: ScriptContext<OrderLine>,
  ): Promise<Mismatch | undefined> {
    note("order", `${id}: meanwhile ${[status, changes.shippingDate].filter(Boolean).join(", ")}`);
    const before = await line.order(id);
    if (status === "gone") await line.removeOrder(id);
    else if (before)
      await line.putOrder({
        ...{ ...before, ...changes, ...(status && { status }) },
        version: before.version + 1,
      });
    else return { expected: `order ${id} to be changed`, heard: ["no such order"] };
    return undefined;
  },
};
