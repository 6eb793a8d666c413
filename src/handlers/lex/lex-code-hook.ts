import { dateIn } from "../../domain/index.ts";
import { heardWish } from "../../wording/index.ts";
import { contactIdIn } from "../contact-id.ts";
import { inTime } from "../in-time.ts";
import type { Action } from "./action.ts";
import { carryOut } from "./carry-out.ts";
import { closingsIn } from "./closings.ts";
import { decide } from "./decide.ts";
import { heardAtMenu } from "./heard-at-menu.ts";
import { heardAtQuestion } from "./heard-at-question.ts";
import type { IntentName } from "./intents.ts";
import type { LexCodeHookParts } from "./lex-code-hook-parts.ts";
import type { LexResponse } from "./lex-response.ts";
import type { Reply } from "./reply.ts";
import { respond, unlessTooManyTries } from "./respond.ts";
import { type Turn, turnOf, unknownTurn } from "./turn.ts";

export type LexCodeHook = (event: unknown) => Promise<LexResponse>;

/**
 * The code hook of the bot, for dialog and fulfilment alike: hears, decides, carries out, responds.
 * Responds to any event, in time, and never throws: a failed turn would end the call.
 */
export function lexCodeHook(parts: LexCodeHookParts): LexCodeHook {
  return async (event) => {
    const started = performance.now();
    const understood = turnOf(event, parts.policy);
    const turn = understood ?? unknownTurn(parts.policy);
    const wording = parts.wordings[turn.language];
    const { reply: replied, intent, cause } = await replyTo(understood, parts);
    const reply = unlessTooManyTries(replied, turn, wording);
    const response = respond(turn, intent, reply, wording);
    const { lambdaResult = "", outcome = "", reason = "" } = reply.told ?? {};
    parts.log({
      level: lambdaResult === "Error" ? "error" : "info",
      event: "turn",
      function: "lex-code-hook",
      contactId: contactIdIn(turn.session.given.contactId),
      source: turn.source,
      intent: turn.intent,
      action: response.sessionState.dialogAction.type,
      lambdaResult,
      outcome,
      reason,
      ms: Math.round(performance.now() - started),
      cause,
    });
    return response;
  };
}

interface Replied {
  readonly reply: Reply;
  readonly intent: IntentName;
  readonly cause?: string;
}

async function replyTo(turn: Turn | undefined, parts: LexCodeHookParts): Promise<Replied> {
  const closings = closingsIn(parts.wordings[turn?.language ?? parts.policy.language]);
  if (!turn)
    return { reply: closings.error("not-understood"), intent: "FallbackIntent", cause: "no Lex event" };
  let action: Action | undefined;
  let intent = turn.intent;
  const replied = await inTime(parts.answerWithin, async (signal) => {
    const decision = decide(heard(turn, parts), turn);
    ({ action, intent } = decision);
    return carryOut(action, turn, parts, signal);
  });
  switch (replied.kind) {
    case "done":
      return { reply: replied.value, intent };
    case "failed":
      return { reply: closings.error("unavailable"), intent, cause: replied.cause };
    case "late": {
      const writes = action?.kind === "reschedule" || action?.kind === "cancel";
      return { reply: writes ? closings.unknown() : closings.error("unavailable"), intent, cause: "late" };
    }
  }
}

function heard(turn: Turn, parts: LexCodeHookParts) {
  const today = dateIn(parts.policy.timeZone, parts.clock.now());
  const hearing = { heardWish, ...parts };
  const { asking } = turn.session.memory;
  return asking === "" ? heardAtMenu(turn, hearing, today) : heardAtQuestion(turn, asking, hearing, today);
}
