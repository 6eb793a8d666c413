import type { LexEvent } from "./lex-event.ts";

/** A Lambda function behind the bot, called with the event alone. */
export type CodeHook = (event: LexEvent) => unknown;

/** The code hook did not answer: it threw, or its time ran out. */
export class HookFailed extends Error {
  override readonly name = "HookFailed";
}

/**
 * The hook's answer, or that there was none. What it gets is its own copy of the event, as over the wire.
 * @throws {HookFailed}
 */
export async function callHook(codeHook: CodeHook, event: LexEvent, limitMs: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const outOfTime = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HookFailed(`no answer within ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([(async () => codeHook(structuredClone(event)))(), outOfTime]);
  } catch (error) {
    if (error instanceof HookFailed) throw error;
    throw new HookFailed(error instanceof Error ? error.message : String(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
