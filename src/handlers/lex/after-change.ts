import type { CancelResult, RescheduleResult } from "../../application/index.ts";
import type { Answer, Ending } from "./answer.ts";
import type { Endings } from "./endings.ts";

/** What became of moving the order, or would. */
export function rescheduled(result: RescheduleResult, endings: Endings): Answer {
  switch (result.outcome) {
    case "rescheduled":
    case "unchanged":
      return endings.done(result.outcome, result.order);
    case "refused":
      return notMoved(result, endings);
    case "not-found":
      return endings.notFound();
    case "unknown":
      return endings.unknown();
  }
}

/** Another date is asked for where there is one to be had; any other refusal is final. */
function notMoved(result: Extract<RescheduleResult, { outcome: "refused" }>, endings: Endings): Answer {
  const refused = endings.refused(result.reason, "order" in result ? result : {});
  return refused.told.suggestion ? { ...refused, next: "date", failed: true } : refused;
}

/** What became of cancelling the order. */
export function cancelled(result: CancelResult, endings: Endings): Ending {
  switch (result.outcome) {
    case "cancelled":
    case "already-cancelled":
      return endings.done(result.outcome, result.order);
    case "refused":
      return endings.refused(result.reason, "order" in result ? result : {});
    case "not-found":
      return endings.notFound();
    case "unknown":
      return endings.unknown();
  }
}
