import type {
  CancelOrder,
  Clock,
  LookUpOrders,
  PreviewReschedule,
  RescheduleOrder,
} from "../../application/index.ts";
import type { ChangePolicy, Language } from "../../domain/index.ts";
import type { HeardWish } from "../../wording/index.ts";
import type { HandlerParts } from "../handler-parts.ts";

/** What the code hook works with. */
export interface LexCodeHookParts extends HandlerParts {
  readonly lookUpOrders: LookUpOrders;
  readonly cancelOrder: CancelOrder;
  readonly rescheduleOrder: RescheduleOrder;
  readonly previewReschedule: PreviewReschedule;
  readonly clock: Clock;
  /** Reads what a caller wants in their words, in the place of the wording's own reader. */
  readonly heardWish?: (said: string, language: Language) => HeardWish;
  readonly policy: Pick<ChangePolicy, "language" | "timeZone" | "transitDays" | "changesPerDay">;
}

/** What a turn is heard with. */
export type Hearing = Required<Pick<LexCodeHookParts, "heardWish" | "wordings">>;
