import type { CancelOrder, Clock, Log, LookUpOrders, RescheduleOrder } from "../../application/index.ts";
import type { ChangePolicy, Language } from "../../domain/index.ts";
import type { Wording } from "../../wording/index.ts";
import type { ReadNumber } from "../typed-number.ts";

/** What the code hook works with. */
export interface LexLine {
  readonly lookUpOrders: LookUpOrders;
  readonly cancelOrder: CancelOrder;
  readonly rescheduleOrder: RescheduleOrder;
  readonly previewReschedule: RescheduleOrder;
  readonly wordings: Readonly<Record<Language, Wording>>;
  readonly clock: Clock;
  readonly policy: Pick<ChangePolicy, "language" | "timeZone">;
  readonly readNumber: ReadNumber;
  readonly log: Log;
  /** Milliseconds from entry to answer, whatever happens. */
  readonly answerWithin: number;
}
