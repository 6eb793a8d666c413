import type { DeliverNotice } from "./deliver-notice.ts";
import type { DispatchNotice } from "./order-desk.ts";

/**
 * For a table without a stream: delivers the notice at once. A notice that fails stays owed, for the sweep.
 * When the caller can wait no longer, it returns and the delivery goes on: the change is made all the same.
 */
export function dispatchAtOnce(deliverNotice: DeliverNotice): DispatchNotice {
  return async (order, { signal } = {}) => {
    const delivery = deliverNotice({ phone: order.customer.phone, orderId: order.id, signal });
    const known = await (signal ? Promise.race([delivery, abortOf(signal)]) : delivery);
    return known?.outcome === "given-up" ? "given-up" : "owed";
  };
}

/** For a table with a stream: does nothing, since the stream invokes notify-customer. */
export const leaveToStream: DispatchNotice = async () => "owed";

function abortOf(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", () => resolve(undefined));
  });
}
