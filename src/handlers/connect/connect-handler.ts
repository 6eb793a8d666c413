import type { Caller, Fault, Log, Refusal } from "../../application/index.ts";
import { type ChangePolicy, type Language, language, type Order } from "../../domain/index.ts";
import type { RefusalFacts, Wording } from "../../wording/index.ts";
import { inTime } from "../in-time.ts";
import type { ReadNumber } from "../typed-number.ts";
import { callerOf } from "./caller-of.ts";
import { type ConnectCall, connectCall } from "./connect-event.ts";
import type { ChangeReply } from "./reply.ts";

/** What the Connect handlers of a line have in common. */
export interface ConnectLine {
  readonly wordings: Readonly<Record<Language, Wording>>;
  readonly policy: Pick<ChangePolicy, "language">;
  readonly readNumber: ReadNumber;
  readonly log: Log;
  /** Milliseconds from entry to answer, whatever happens. */
  readonly answerWithin: number;
}

/** A call that was understood, with what every Lambda needs to answer it. */
export interface Turn<Extra> extends Answers<Extra> {
  readonly call: ConnectCall;
  readonly caller: Caller | undefined;
  readonly signal: AbortSignal;
}

interface Answers<Extra> {
  /** The contact's language, when it is one of ours. */
  readonly language: Language | undefined;
  wordingFor(order?: Order): Wording;
  done(outcome: keyof Wording["done"], order: Order): ChangeReply & Extra;
  notFound(reason: "not-found" | "no-caller-number"): ChangeReply & Extra;
  refused(reason: Refusal, facts?: RefusalFacts): ChangeReply & Extra;
  error(reason: Fault): ChangeReply & Extra;
  unknown(): ChangeReply & Extra;
}

export interface ConnectLambda<Extra> {
  readonly name: string;
  /** The reply's keys besides those that all Lambdas have, as they are when there is nothing to tell. */
  readonly nothing: Extra;
  /** Whether something may have been written when the time is up. */
  readonly writes: boolean;
  answer(turn: Turn<Extra>): Promise<ChangeReply & Extra>;
}

export type ConnectHandler<Extra> = (event: unknown) => Promise<ChangeReply & Extra>;

/** Answers whatever comes, in time and never by throwing: an unhandled error would cost the caller the call. */
export function connectHandler<Extra>(
  line: ConnectLine,
  lambda: ConnectLambda<Extra>,
): ConnectHandler<Extra> {
  return async (event) => {
    const started = performance.now();
    const call = connectCall(event);
    const { reply, cause } = await replyTo(call, line, lambda);
    const { lambdaResult, outcome, reason } = reply;
    line.log({
      level: lambdaResult === "Error" ? "error" : "info",
      event: "call",
      function: lambda.name,
      contactId: call?.contactId?.slice(0, 64),
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
  call: ConnectCall | undefined,
  line: ConnectLine,
  lambda: ConnectLambda<Extra>,
): Promise<{ reply: ChangeReply & Extra; cause?: string }> {
  const answers = answersIn(line, lambda.nothing, language(call?.languageCode));
  if (!call) return { reply: answers.error("not-understood"), cause: "no Connect event" };
  const ending = await inTime(line.answerWithin, async (signal) =>
    lambda.answer({ ...answers, call, caller: callerOf(call, line.readNumber), signal }),
  );
  switch (ending.kind) {
    case "done":
      return { reply: ending.value };
    case "failed":
      return { reply: answers.error("unavailable"), cause: ending.cause };
    case "late":
      return { reply: lambda.writes ? answers.unknown() : answers.error("unavailable"), cause: "late" };
  }
}

function answersIn<Extra>(
  { wordings, policy }: ConnectLine,
  nothing: Extra,
  language: Language | undefined,
): Answers<Extra> {
  const wordingFor = (order?: Order) => wordings[language ?? order?.language ?? policy.language];
  const refused = (reason: Refusal, facts: RefusalFacts = {}) => {
    const message = wordingFor(facts.order).refused[reason](facts);
    return { ...nothing, lambdaResult: "Refused", outcome: "refused", reason, message } as const;
  };
  const failed = { ...nothing, lambdaResult: "Error" } as const;
  return {
    language,
    wordingFor,
    done: (outcome, order) => {
      const message = wordingFor(order).done[outcome](order);
      return { ...nothing, lambdaResult: "Success", outcome, reason: "", message };
    },
    notFound: (reason) => ({ ...refused(reason), outcome: "not-found" }),
    refused,
    error: (reason) => ({ ...failed, outcome: "error", reason, message: wordingFor().fault[reason] }),
    unknown: () => ({ ...failed, outcome: "unknown", reason: "", message: wordingFor().unknown }),
  };
}
