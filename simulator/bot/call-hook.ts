import { Delayed } from "../flow/lambda.ts";
import type { LineClock } from "../flow/line-clock.ts";
import { messageOf } from "../message-of.ts";
import type { LexEvent } from "./lex-event.ts";

/** A Lambda function behind the bot, called with the event alone. It may answer `delayed(3000, reply)`. */
export type CodeHook = (event: LexEvent) => unknown;

/** The time of a bot; where it can be moved, an answer that is `delayed` takes time of the call. */
export type BotClock = Pick<LineClock, "now"> & Partial<Pick<LineClock, "pass">>;

/** The code hook did not answer: it threw, or its time ran out. */
export class HookFailed extends Error {
  override readonly name = "HookFailed";
  readonly timedOut: boolean;

  constructor(message: string, { timedOut = false, ...options }: ErrorOptions & { timedOut?: boolean } = {}) {
    super(message, options);
    this.timedOut = timedOut;
  }
}

const outOfTime = (limitMs: number): HookFailed =>
  new HookFailed(`no answer within ${limitMs / 1000} s`, { timedOut: true });

/**
 * The hook's answer and how long it took by the clock, or that there was none. What it gets is its own copy of the
 * event, as over the wire.
 * @throws {HookFailed}
 */
export async function callHook(codeHook: CodeHook, event: LexEvent, limitMs: number, clock: BotClock) {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(outOfTime(limitMs)), limitMs);
  });
  const before = clock.now().getTime();
  try {
    const raw: unknown = await Promise.race([(async () => codeHook(structuredClone(event)))(), tooLate]);
    const milliseconds = raw instanceof Delayed ? raw.milliseconds : clock.now().getTime() - before;
    if (raw instanceof Delayed) clock.pass?.(Math.min(milliseconds, limitMs));
    if (milliseconds >= limitMs) throw outOfTime(limitMs);
    const answer: unknown = raw instanceof Delayed ? await raw.answer : raw;
    return { answer, milliseconds };
  } catch (error) {
    if (error instanceof HookFailed) throw error;
    throw new HookFailed(messageOf(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
