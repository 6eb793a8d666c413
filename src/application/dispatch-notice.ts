import type { DeliverNotice } from "./deliver-notice.ts";
import type { DispatchNotice } from "./order-desk.ts";

/**
 * For a table without a stream: delivers the notice at once. What fails stays owed, for the sweep.
 * A delivery that takes longer than the caller can wait goes on without them: the change is made all the same.
 */
export function dispatchAtOnce(deliverNotice: DeliverNotice): DispatchNotice {
  return async (order, { signal } = {}) => {
    const delivery = deliverNotice({ phone: order.customer.phone, orderId: order.id, signal });
    await (signal ? Promise.race([delivery, abortOf(signal)]) : delivery);
  };
}

/** For a table with a stream: the stream invokes whoever delivers, so there is nothing to do. */
export const leaveToStream: DispatchNotice = async () => {};

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
