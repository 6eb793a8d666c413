import type { Caller } from "../../application/index.ts";
import { language } from "../../domain/index.ts";
import { callerOf, type NoCaller } from "../caller-of.ts";
import { contactIdIn } from "../contact-id.ts";
import type { HandlerParts } from "../handler-parts.ts";
import { inTime } from "../in-time.ts";
import { type ConnectEvent, readConnectEvent } from "./connect-event.ts";
import { type Replies, repliesIn } from "./replies.ts";
import type { ChangeReply } from "./reply.ts";

/** An invocation whose event was understood, and the replies that can be made to it. */
export interface Invocation<Extra> extends Replies<Extra> {
  readonly event: ConnectEvent;
  readonly caller: Caller | NoCaller;
  readonly signal: AbortSignal;
}

/** What one Connect Lambda does that the others do not. */
export interface ConnectLambda<Extra> {
  readonly name: string;
  /** The keys that only its reply has, as they are when there is nothing to tell. */
  readonly blank: Extra;
  /** Whether something may have been written when the time is up. */
  readonly writes: boolean;
  replyTo(invocation: Invocation<Extra>): Promise<ChangeReply & Extra>;
}

export type ConnectHandler<Extra> = (event: unknown) => Promise<ChangeReply & Extra>;

/** Replies to any event, in time, and never throws: an unhandled error would end the call. */
export function connectHandler<Extra>(
  parts: HandlerParts,
  lambda: ConnectLambda<Extra>,
): ConnectHandler<Extra> {
  return async (event) => {
    const started = performance.now();
    const understood = readConnectEvent(event);
    const { reply, cause } = await replyTo(understood, parts, lambda);
    const { lambdaResult, outcome, reason } = reply;
    parts.log({
      level: lambdaResult === "Error" ? "error" : "info",
      event: "call",
      function: lambda.name,
      contactId: contactIdIn(understood?.contactId),
      lambdaResult,
      outcome,
      reason,
      ms: Math.round(performance.now() - started),
      cause,
    });
    return reply;
  };
}

async function replyTo<Extra>(
  event: ConnectEvent | undefined,
  parts: HandlerParts,
  lambda: ConnectLambda<Extra>,
): Promise<{ reply: ChangeReply & Extra; cause?: string }> {
  const replies = repliesIn(language(event?.languageCode), parts, lambda.blank);
  if (!event) return { reply: replies.error("not-understood"), cause: "no Connect event" };
  const { endpoint, parameters, contactId } = event;
  const { CallerID: given, verificationCode } = parameters;
  const replied = await inTime(parts.answerWithin, async (signal) => {
    const caller = callerOf({ endpoint, given, verificationCode, contactId }, parts.readNumber);
    return lambda.replyTo({ ...replies, event, caller, signal });
  });
  switch (replied.kind) {
    case "done":
      return { reply: replied.value };
    case "failed":
      return { reply: replies.error("unavailable"), cause: replied.cause };
    case "late":
      return { reply: lambda.writes ? replies.unknown() : replies.error("unavailable"), cause: "late" };
  }
}
