import type { CancelOrder, Clock, LookUpOrders, RescheduleOrder } from "../../application/index.ts";
import type { ChangePolicy } from "../../domain/index.ts";
import type { HandlerParts } from "../handler-parts.ts";

/** What the code hook works with. */
export interface LexCodeHookParts extends HandlerParts {
  readonly lookUpOrders: LookUpOrders;
  readonly cancelOrder: CancelOrder;
  readonly rescheduleOrder: RescheduleOrder;
  readonly previewReschedule: RescheduleOrder;
  readonly clock: Clock;
  readonly policy: Pick<ChangePolicy, "language" | "timeZone">;
}
