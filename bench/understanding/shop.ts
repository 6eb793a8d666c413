import { randomUUID } from "node:crypto";
import { inMemoryOrders, inMemoryProofs } from "../../src/adapters/in-memory/index.ts";
import {
  cancelOrder,
  leaveToStream,
  lookUpOrders,
  type OrderDesk,
  previewReschedule,
  rescheduleOrder,
} from "../../src/application/index.ts";
import { defaultPolicy, instantAt, order } from "../../src/domain/index.ts";
import { type LexResponse, lexCodeHook, numberReader } from "../../src/handlers/index.ts";
import { wordings } from "../../src/wording/index.ts";
import type { Case } from "./case.ts";

/** Ships on any day, however far: what is measured are the ears, not the rules. */
const policy = { ...defaultPolicy, daysAhead: { earliest: 1, latest: 400 } };
const customer = { name: "山田花子", phone: "+819012345678" };

/** A shop with one order, at noon on the day of the case, and the code hook over it. */
export function aShop({ today, ships }: Pick<Case, "today" | "ships">) {
  const placed = order({ id: "1001", customer, item: "コーヒーミル", shippingDate: ships });
  const orders = inMemoryOrders([placed]);
  const clock = { now: () => instantAt(today, "12:00", policy.timeZone) };
  const desk: OrderDesk = {
    ...{ orders, clock, policy, verify: "caller-id", proofs: inMemoryProofs() },
    canText: () => true,
    newId: randomUUID,
    dispatchNotice: leaveToStream,
  };
  const hook = lexCodeHook({
    ...desk,
    lookUpOrders: lookUpOrders(desk),
    cancelOrder: cancelOrder(desk),
    rescheduleOrder: rescheduleOrder(desk),
    previewReschedule: previewReschedule(desk),
    wordings,
    readNumber: numberReader("JP"),
    log: () => {},
    answerWithin: 2500,
  });
  let last: LexResponse | undefined;
  return {
    clock,
    timeZone: policy.timeZone,
    /** What the flow tells the bot. */
    told: { callerNumber: customer.phone, orderId: placed.id, orderVersion: "0", changeable: "True" },
    hook: async (event: unknown): Promise<LexResponse> => {
      last = await hook(event);
      return last;
    },
    /** What the hook replied since this was last asked. */
    replied(): LexResponse | undefined {
      const reply = last;
      last = undefined;
      return reply;
    },
    /** Whether the order was changed. */
    wrote: async () => (await orders.find(placed.customer.phone, placed.id))?.version !== placed.version,
  };
}
