import { type Mismatch, type ScriptContext, value } from "connect-simulator/script";
import * as z from "zod/mini";
import type { Order } from "../../src/domain/index.ts";
import type { OrderLine } from "./order-line.ts";
import { date, status } from "./scripted-order.ts";

const expectedOrder = value.named({
  id: value.words,
  shippingDate: z.exactOptional(date),
  status: z.exactOptional(status),
  version: z.exactOptional(value.wholeNumber),
  notice: z.exactOptional(value.oneOf("owed", "none", "failed")),
});
type ExpectedOrder = z.infer<typeof expectedOrder>;

/** `order:` – the order as it is stored now. */
export const orderStep = {
  value: expectedOrder,
  async play(
    expected: ExpectedOrder,
    { line, note }: ScriptContext<OrderLine>,
  ): Promise<Mismatch | undefined> {
    const order = await line.order(expected.id);
    const now = order && { ...order, notice: noticeOf(order) };
    const keys = (["shippingDate", "status", "version", "notice"] as const).filter(
      (key) => expected[key] !== undefined,
    );
    const shown = now
      ? `${now.id}: ${now.shippingDate}, ${now.status}, version ${now.version}, notice ${now.notice}`
      : `${expected.id}: no such order`;
    note("order", shown);
    if (now && keys.every((key) => now[key] === expected[key])) return undefined;
    return {
      expected: `order ${[expected.id, ...keys.map((key) => `${key} ${expected[key]}`)].join(", ")}`,
      heard: [shown],
    };
  },
};

/** Whether the order owes its customer a text, or that was given up. */
export function noticeOf({ noticeOwed, noticeFailed }: Order): "owed" | "failed" | "none" {
  if (noticeOwed) return "owed";
  return noticeFailed ? "failed" : "none";
}
