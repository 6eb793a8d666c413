import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inMemoryOrders } from "../../src/adapters/in-memory/index.ts";
import {
  cancelOrder,
  deliverNotice,
  leaveToStream,
  type Notifier,
  type OrderRepository,
  rescheduleOrder,
  type SaveResult,
} from "../../src/application/index.ts";
import type { Order } from "../../src/domain/index.ts";
import { aDate, anOrder } from "../support/builders.ts";
import { aDesk, theCustomer } from "../support/desk.ts";

/*
 * Two callers, each asking again and again as Connect does, and two who deliver, in every interleaving of their steps:
 * nothing is done twice, nothing is overwritten unseen, no news is told twice, and the last change is the last told.
 */
const order = anOrder();
const asked = { caller: theCustomer, orderId: order.id };

interface Call {
  readonly wish: "cancel" | "2026-12-01" | "2026-12-02";
  /** Looks the order up first and names its version. */
  readonly named: boolean;
  /** Is repeated, as Connect repeats an invocation. */
  readonly twice: boolean;
}

const calls = fc.array(
  fc.record<Call>({
    wish: fc.constantFrom("cancel", "2026-12-01", "2026-12-02"),
    named: fc.boolean(),
    twice: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

test("random callers, interleaved at random", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), calls, calls, async (scheduler, first, second) => {
      const memory = inMemoryOrders([order]);
      const changes: Order[] = [];
      const slow: OrderRepository = {
        ...memory,
        find: scheduler.scheduleFunction((phone, id) => memory.find(phone, id)),
        claimNotice: scheduler.scheduleFunction((key, by) => memory.claimNotice(key, by)),
        settleNotice: scheduler.scheduleFunction((claimed, ending) => memory.settleNotice(claimed, ending)),
        save: scheduler.scheduleFunction(async (before, after): Promise<SaveResult> => {
          const saved = await memory.save(before, after);
          if (saved.outcome === "saved" && after.version > before.version) changes.push(saved.order);
          return saved;
        }),
      };
      const told: Order[] = [];
      const notifier: Notifier = {
        notify: scheduler.scheduleFunction(async (owing) => ({
          outcome: "sent",
          receipt: String(told.push(owing)),
        })),
      };
      const desk = { ...aDesk(slow), orders: slow, dispatchNotice: leaveToStream };
      const deliver = deliverNotice({ ...desk, notifier, log: () => {} });

      const done: string[] = [];
      const call = async ({ wish, named, twice }: Call) => {
        const version = named ? (await slow.find(theCustomer.phone, order.id))?.version : undefined;
        const request = { ...asked, orderVersion: version };
        const ask = () =>
          wish === "cancel"
            ? cancelOrder(desk)(request)
            : rescheduleOrder(desk)({ ...request, shippingDate: aDate(wish) });
        for (const result of [await ask(), ...(twice ? [await ask()] : [])]) {
          done.push(result.outcome);
          if (version !== undefined && (result.outcome === "cancelled" || result.outcome === "rescheduled"))
            expect(result.order.version).toBe(version + 1);
        }
      };
      const caller = async (list: readonly Call[]) => {
        for (const wanted of list) await call(wanted);
      };
      const stream = async () => {
        for (let record = 0; record < 3; record++)
          await deliver({ phone: theCustomer.phone, orderId: order.id });
      };

      const everybody = Promise.all([caller(first), caller(second), stream(), stream()]);
      await scheduler.waitFor(everybody);
      await scheduler.waitFor(deliver({ phone: theCustomer.phone, orderId: order.id }));

      const stored = await memory.find(theCustomer.phone, order.id);
      expect(changes.map(({ version }) => version)).toEqual(changes.map((_, index) => index + 1));
      expect(done.filter((outcome) => outcome === "cancelled" || outcome === "rescheduled")).toHaveLength(
        changes.length,
      );
      expect(changes.findIndex(({ status }) => status === "cancelled")).toBe(
        changes.some(({ status }) => status === "cancelled") ? changes.length - 1 : -1,
      );
      expect(stored?.version).toBe(changes.length);
      expect(stored).not.toHaveProperty("noticeOwed");
      const last = told.at(-1) ?? order;
      expect([last.status, last.shippingDate]).toEqual([stored?.status, stored?.shippingDate]);
      expect(new Set(told.map(({ version }) => version)).size).toBe(told.length);
    }),
    { numRuns: 200 },
  );
});
