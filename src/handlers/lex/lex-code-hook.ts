import { dateIn } from "../../domain/index.ts";
import { inTime } from "../in-time.ts";
import type { Answer } from "./answer.ts";
import { decide, type Step } from "./decide.ts";
import { endingsIn } from "./endings.ts";
import { heard } from "./heard.ts";
import type { LexLine } from "./lex-line.ts";
import type { LexResponse } from "./lex-response.ts";
import { perform } from "./perform.ts";
import { reply } from "./reply.ts";
import { type Topic, topicOf } from "./topic.ts";
import { nobody, type Turn, turnOf } from "./turn.ts";

export type LexCodeHook = (event: unknown) => Promise<LexResponse>;

/**
 * The code hook of the bot, for dialog and fulfilment alike: hears, decides, performs, replies.
 * Answers whatever comes, in time and never by throwing: a failed turn would cost the caller the call.
 */
export function lexCodeHook(line: LexLine): LexCodeHook {
  return async (event) => {
    const started = performance.now();
    const understood = turnOf(event, line.policy);
    const turn = understood ?? nobody(line.policy);
    const topic = topicOf(turn);
    const { answer, cause } = await answerTo(understood, topic, line);
    const response = reply(turn, topic.intent, answer, line.wordings[turn.language]);
    const { dialogAction, sessionAttributes } = response.sessionState;
    line.log({
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

async function answerTo(
  turn: Turn | undefined,
  topic: Topic,
  line: LexLine,
): Promise<{ readonly answer: Answer; readonly cause?: string }> {
  const endings = endingsIn(line.wordings[turn?.language ?? line.policy.language]);
  if (!turn) return { answer: endings.error("not-understood"), cause: "no Lex event" };
  let step: Step | undefined;
  const ending = await inTime(line.answerWithin, async (signal) => {
    const today = dateIn(line.policy.timeZone, line.clock.now());
    step = decide(topic, heard(turn, topic.question, today), turn);
    return perform(step, turn, line, signal);
  });
  switch (ending.kind) {
    case "done":
      return { answer: ending.value };
    case "failed":
      return { answer: endings.error("unavailable"), cause: ending.cause };
    case "late": {
      const writes = step?.kind === "move" || step?.kind === "cancel";
      return { answer: writes ? endings.unknown() : endings.error("unavailable"), cause: "late" };
    }
  }
}
