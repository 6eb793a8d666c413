import type { Action, OrderAction } from "./action.ts";
import { changeDate } from "./change-date.ts";
import { closingAfter, closingsIn } from "./closings.ts";
import type { LexCodeHookParts } from "./lex-code-hook-parts.ts";
import { lookAtOrder } from "./look-at-order.ts";
import { orderRequest } from "./order-request.ts";
import type { Reply } from "./reply.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** Carries out what was decided and says what came of it. */
export async function carryOut(
  action: Action,
  turn: Turn,
  parts: LexCodeHookParts,
  signal: AbortSignal,
): Promise<Reply> {
  switch (action.kind) {
    case "close":
    case "keep":
    case "to-agent":
    case "put-through":
    case "ask-what":
    case "ask-which":
    case "offer-again":
      return talk(action, turn, parts.wordings[turn.language]);
    case "tell-status":
    case "tell-not-arrived":
    case "ask-date":
    case "ask-which-day":
    case "ask-to-cancel":
    case "check-date":
    case "shift":
    case "offer-soonest":
    case "reschedule":
    case "cancel":
      return withOrder(action, turn, parts, signal);
  }
}

async function withOrder(
  action: OrderAction,
  turn: Turn,
  parts: LexCodeHookParts,
  signal: AbortSignal,
): Promise<Reply> {
  const wording = parts.wordings[turn.language];
  const closings = closingsIn(wording);
  const asked = orderRequest(turn, closings, parts.readNumber, signal);
  if ("closing" in asked) return asked.closing;
  const { request } = asked;
  switch (action.kind) {
    case "tell-status":
    case "tell-not-arrived":
    case "ask-date":
    case "ask-which-day":
    case "ask-to-cancel":
      return lookAtOrder(request, action, parts, wording);
    case "check-date":
    case "shift":
    case "offer-soonest":
    case "reschedule":
      return changeDate(request, action, parts, wording);
    case "cancel":
      return closingAfter(await parts.cancelOrder(request), closings);
  }
}
