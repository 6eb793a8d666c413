import type { DeliverNotice } from "./deliver-notice.ts";
import type { RingBell } from "./order-desk.ts";

/**
 * For a host whose table has no stream: delivers at once. What fails stays owed, for the sweep.
 * A delivery that takes longer than the caller can wait goes on without them: the change is made all the same.
 */
export function deliverAtOnce(deliverNotice: DeliverNotice): RingBell {
  return async (order, { signal } = {}) => {
    const delivery = deliverNotice({ phone: order.customer.phone, orderId: order.id, signal });
    await (signal ? Promise.race([delivery, abortOf(signal)]) : delivery);
  };
}

/** For a table with a stream: the write itself has rung. */
export const leaveToStream: RingBell = async () => {};

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
