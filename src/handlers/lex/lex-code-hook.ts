import { dateIn } from "../../domain/index.ts";
import { inTime } from "../in-time.ts";
import { carryOut } from "./carry-out.ts";
import { closingsIn } from "./closings.ts";
import { type Action, decide } from "./decide.ts";
import { heard } from "./heard.ts";
import type { LexCodeHookParts } from "./lex-code-hook-parts.ts";
import type { LexResponse } from "./lex-response.ts";
import type { Reply } from "./reply.ts";
import { respond } from "./respond.ts";
import { type Topic, topicOf } from "./topic.ts";
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
    const topic = topicOf(turn);
    const { reply, cause } = await replyTo(understood, topic, parts);
    const response = respond(turn, topic.intent, reply, parts.wordings[turn.language]);
    const { dialogAction, sessionAttributes } = response.sessionState;
    parts.log({
      level: sessionAttributes["lambdaResult"] === "Error" ? "error" : "info",
      event: "turn",
      function: "lex-code-hook",
      contactId: turn.session.given.contactId?.slice(0, 64),
      source: turn.source.slice(0, 64),
      intent: turn.intent,
      action: dialogAction.type,
      lambdaResult: sessionAttributes["lambdaResult"],
      outcome: sessionAttributes["outcome"],
      reason: sessionAttributes["reason"],
      ms: Math.round(performance.now() - started),
      cause,
    });
    return response;
  };
}

async function replyTo(
  turn: Turn | undefined,
  topic: Topic,
  parts: LexCodeHookParts,
): Promise<{ readonly reply: Reply; readonly cause?: string }> {
  const closings = closingsIn(parts.wordings[turn?.language ?? parts.policy.language]);
  if (!turn) return { reply: closings.error("not-understood"), cause: "no Lex event" };
  let action: Action | undefined;
  const replied = await inTime(parts.answerWithin, async (signal) => {
    const today = dateIn(parts.policy.timeZone, parts.clock.now());
    action = decide(topic, heard(turn, topic.question, today), turn);
    return carryOut(action, turn, parts, signal);
  });
  switch (replied.kind) {
    case "done":
      return { reply: replied.value };
    case "failed":
      return { reply: closings.error("unavailable"), cause: replied.cause };
    case "late": {
      const writes = action?.kind === "reschedule" || action?.kind === "cancel";
      return { reply: writes ? closings.unknown() : closings.error("unavailable"), cause: "late" };
    }
  }
}
