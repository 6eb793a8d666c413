import * as z from "zod/mini";
import { type HookReply, hookReply } from "./hook-reply.ts";
import { hookRules, type Vocabulary } from "./hook-rules.ts";

/** A code hook's reply that Lex would refuse. */
export class ReplyRefused extends Error {
  override readonly name = "ReplyRefused";
  /** Every rule that the reply breaks. */
  readonly rules: readonly string[];

  constructor(rules: readonly string[], reply: unknown) {
    const shown = JSON.stringify(reply)?.slice(0, 2000) ?? "nothing";
    super(`Lex would refuse the code hook's reply: ${rules.join("; ")}. It was: ${shown}`);
    this.rules = rules;
  }
}

const inEnglish = z.locales.en().localeError;

/**
 * The reply as it crosses the wire.
 * @throws {ReplyRefused} naming every rule broken.
 */
export function checkReply(answer: unknown, { intents }: Vocabulary): HookReply {
  const sent: unknown = JSON.parse(JSON.stringify(answer) ?? "null");
  const shape = hookReply.safeParse(sent, { error: inEnglish });
  if (!shape.success) {
    const faults = shape.error.issues.map(
      ({ path, message }) => `${path.join(".") || "the reply"}: ${message}`,
    );
    throw new ReplyRefused(faults, sent);
  }
  const reply = shape.data;
  const intent = intents.find(({ name }) => name === reply.sessionState.intent?.name);
  const broken = hookRules.filter(([, isBroken]) => isBroken({ reply, intent })).map(([rule]) => rule);
  if (broken.length > 0) throw new ReplyRefused(broken, sent);
  return reply;
}
