import type { DeliverNotice } from "./deliver-notice.ts";
import type { RingBell } from "./order-desk.ts";

/** For a host whose table has no stream: delivers at once. What fails stays owed, for the sweep. */
export function deliverAtOnce(deliverNotice: DeliverNotice): RingBell {
  return async (order, options) => {
    await deliverNotice({ phone: order.customer.phone, orderId: order.id, ...options }).catch(
      () => undefined,
    );
  };
}

/** For a table with a stream: the write itself has rung. */
export const leaveToStream: RingBell = async () => {};
