import { cancelled, rescheduled } from "./after-change.ts";
import type { Answer } from "./answer.ts";
import type { OrderStep } from "./decide.ts";
import { endingsIn } from "./endings.ts";
import type { LexLine } from "./lex-line.ts";
import { look } from "./look.ts";
import { orderRequest } from "./order-request.ts";
import type { Turn } from "./turn.ts";

/** Takes a step that wants the order, and says what came of it. */
export async function onOrder(
  step: OrderStep,
  turn: Turn,
  line: LexLine,
  signal: AbortSignal,
): Promise<Answer> {
  const wording = line.wordings[turn.language];
  const endings = endingsIn(wording);
  const asked = orderRequest(turn, endings, line.readNumber, signal);
  if ("ending" in asked) return asked.ending;
  const { request } = asked;
  switch (step.kind) {
    case "tell-status":
    case "ask-date":
    case "ask-which-day":
    case "ask-to-cancel":
      return look(step, request, line.lookUpOrders, endings, wording);
    case "check-date": {
      const { date } = step;
      const preview = await line.previewReschedule({ ...request, shippingDate: date });
      if (preview.outcome !== "rescheduled") return rescheduled(preview, endings);
      return { next: "date-confirmation", date, say: wording.dialog.confirmDate(date), failed: false };
    }
    case "move":
      return rescheduled(await line.rescheduleOrder({ ...request, shippingDate: step.date }), endings);
    case "cancel":
      return cancelled(await line.cancelOrder(request), endings);
  }
}
