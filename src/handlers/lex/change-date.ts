import type { ChangeRequest, RescheduleResult } from "../../application/index.ts";
import { type CalendarDate, dateIn } from "../../domain/index.ts";
import type { Wording } from "../../wording/index.ts";
import type { DateAction } from "./action.ts";
import { again } from "./again.ts";
import { besideDate, shippingOf } from "./beside-date.ts";
import { closingAfter, closingsIn } from "./closings.ts";
import type { LexCodeHookParts } from "./lex-code-hook-parts.ts";
import type { Reply } from "./reply.ts";
import { shifted } from "./shifted.ts";

type Parts = Pick<LexCodeHookParts, "clock" | "policy" | "previewReschedule" | "rescheduleOrder">;

/** Tries a date and reads it back, or moves the order to the date that was read back. */
export async function changeDate(
  request: ChangeRequest,
  action: DateAction,
  parts: Parts,
  wording: Wording,
): Promise<Reply> {
  const { dialog } = wording;
  switch (action.kind) {
    case "check-date": {
      const date = shippingOf(action.date, action, parts.policy);
      const notes = besideDate(action.date, action, parts.policy, dialog);
      const noted = (say: string): string => dialog.joined([...notes, say]);
      const preview = await parts.previewReschedule({ ...request, shippingDate: date });
      if (preview.outcome !== "rescheduled") return afterReschedule(preview, wording, noted);
      const asked = again(action.again, noted(dialog.confirmDate(date)), dialog);
      return { next: "date-confirmation", date, ...asked };
    }
    case "shift": {
      const shippingDate = (date: CalendarDate) => shifted(date, action.by);
      const preview = await parts.previewReschedule({ ...request, shippingDate });
      if (preview.outcome !== "rescheduled") return afterReschedule(preview, wording);
      const date = preview.order.shippingDate;
      return { next: "date-confirmation", date, say: dialog.confirmDate(date), failed: false };
    }
    case "offer-soonest": {
      const today = dateIn(parts.policy.timeZone, parts.clock.now());
      const preview = await parts.previewReschedule({ ...request, shippingDate: today });
      const soonest =
        preview.outcome === "rescheduled" ? today : "suggestion" in preview && preview.suggestion;
      if (!soonest) return afterReschedule(preview, wording);
      return { next: "suggestion", date: soonest, say: dialog.offerDate(soonest), failed: false };
    }
    case "reschedule":
      return afterReschedule(await parts.rescheduleOrder({ ...request, shippingDate: action.date }), wording);
  }
}

/** The nearest date is offered where there is one; every other result closes the conversation. */
function afterReschedule(
  result: RescheduleResult,
  wording: Wording,
  noted: (say: string) => string = (say) => say,
): Reply {
  const closing = closingAfter(result, closingsIn(wording));
  const say = noted(closing.say ?? "");
  if (result.outcome !== "refused" || !("suggestion" in result) || !result.suggestion)
    return { ...closing, say };
  return { next: "suggestion", date: result.suggestion, say, told: closing.told, failed: true };
}
